import { useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { encode } from 'uqr';
import styles from './Outward.module.css';

/** An address a kiosk cannot go to, as a sign that a visitor's own telephone can. */
export function Outward({ address, onClose }: { address: string; onClose: () => void }) {
  const { t } = useTranslation('kiosk');
  const dialog = useRef<HTMLDialogElement>(null);
  const { size, path } = useMemo(() => drawn(address), [address]);
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    // Escape closes a dialog by itself; a touch beside it is the same for a finger.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="outward"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className={styles.sheet}>
        <h2 id="outward">{t('outward.title')}</h2>
        <p>{t('outward.text')}</p>
        {/* Always dark on light, with its margin: readers of the sign know no other. */}
        <svg
          className={styles.code}
          viewBox={`0 0 ${size} ${size}`}
          role="img"
          aria-label={t('outward.code', { address })}
        >
          <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
          <path fill="#000" d={path} />
        </svg>
        <bdi className={styles.address} dir="ltr">
          {address}
        </bdi>
        <button type="button" className={styles.close} onClick={onClose}>
          {t('outward.close')}
        </button>
      </div>
    </dialog>
  );
}

/** The sign's dark fields as one path, a unit each, with the margin of four fields that the standard asks for. */
function drawn(address: string): { size: number; path: string } {
  const { size, data } = encode(address, { ecc: 'M', border: 4 });
  const path = data
    .flatMap((line, y) => line.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return { size, path };
}
