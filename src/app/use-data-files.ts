import { useEffect, useState } from 'react';
import { useHref } from 'react-router';
import { loadPublished } from '../state/dataset.ts';

/** Where the data can be had: addresses for a download. */
type DataFiles = { dataset: string; schema: string };

/** Files beside the app, wherever it is served from. */
function useServedFiles(): DataFiles {
  const root = useHref('/').replace(/\/$/, '');
  return { dataset: `${root}/dataset.json`, schema: `${root}/dataset.schema.json` };
}

/** The same files, to the byte, made of what the page holds: beside one file there is nothing. */
function useHeldFiles(): DataFiles {
  const [files, setFiles] = useState<DataFiles>({ dataset: '', schema: '' });
  useEffect(() => {
    let wanted = true;
    let made: string[] = [];
    const fileOf = (value: object): string => {
      const text = `${JSON.stringify(value, null, 2)}\n`;
      const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
      made = [...made, url];
      return url;
    };
    void loadPublished().then(({ dataset, schema }) => {
      if (wanted) setFiles({ dataset: fileOf(dataset), schema: fileOf(schema) });
    });
    return () => {
      wanted = false;
      for (const url of made) URL.revokeObjectURL(url);
    };
  }, []);
  return files;
}

export const useDataFiles = import.meta.env.MODE === 'one-file' ? useHeldFiles : useServedFiles;
