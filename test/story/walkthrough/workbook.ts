import writeXlsxFile from 'write-excel-file/node';

type Cell = string | number | { readonly day: string } | null;
type Sheets = { readonly [sheet: string]: Cell[][] };

/** The plan of the walk-through, as a secretariat fills in the form. */
function planSheets() {
  return {
    plan: [
      ['Code', 'Pays', 'Titre (fr)', 'Titre (ar)', 'Début', 'Fin', 'État au'],
      ['MA-PAN3', 'MA', 'Troisième plan d’action', 'خطة العمل الثالثة', 2026, 2028, { day: '2026-10-31' }],
    ],
    axes: [
      ['Code', 'Titre (fr)', 'Titre (ar)'],
      ['transparence', 'Transparence', 'الشفافية'],
      ['participation', 'Participation', 'المشاركة'],
    ],
    commitments: [
      [
        'Numéro',
        'Axe',
        'Titre (fr)',
        'Titre (ar)',
        'Organisme responsable (fr)',
        'Organisme responsable (ar)',
      ],
      [1, 'transparence', 'Publier le budget', 'نشر الميزانية', 'Ministère du budget', 'وزارة الميزانية'],
      [2, 'transparence', 'Ouvrir les marchés', 'فتح الصفقات', 'Trésorerie générale', 'الخزينة العامة'],
      [3, 'participation', 'Répondre aux pétitions', 'الرد على العرائض', 'Parlement', 'البرلمان'],
    ],
    activities: [
      ['Engagement', 'Numéro', 'Titre (fr)', 'Titre (ar)', 'État', 'Poids', 'Avancement', 'Échéance'],
      [
        1,
        1,
        'Mettre en ligne les données du budget',
        'نشر معطيات الميزانية',
        'progression limitée',
        1,
        40,
        null,
      ],
      [1, 2, 'Former les services', 'تكوين المصالح', 'non entamée', 1, 0, '30/06/2028'],
      [1, 3, 'Publier le budget citoyen', 'نشر ميزانية المواطن', 'complétée', 1, '١٠٠', null],
      [2, 1, 'Ouvrir les données des marchés', 'فتح معطيات الصفقات', 'progression limitée', 1, 20, null],
      [2, 2, 'Publier le guide', 'نشر الدليل', 'progression significative', 1, 70, null],
      [3, 1, 'Ouvrir le portail', 'فتح البوابة', 'progression limitée', 2, 30, null],
      [3, 2, 'Répondre en 30 jours', 'الرد داخل 30 يوما', 'non entamée', 1, 0, null],
      [3, 3, 'Publier les réponses', 'نشر الردود', null, 1, 10, null],
    ],
    indicators: [
      ['Engagement', 'Nom (fr)', 'Nom (ar)', 'Valeur', 'Unité', 'Valeur de départ', 'Cible'],
      [1, 'Jeux de données publiés', 'مجموعات المعطيات المنشورة', 12, 'count', 5, 40],
      [1, 'Part des services formés', 'نسبة المصالح المكونة', 10, 'percent', 0, 100],
      [2, 'Marchés publiés', 'الصفقات المنشورة', '٣٥٠', 'count', null, 1000],
      [3, 'Pétitions répondues', 'العرائض المجاب عنها', null, 'percent', null, 80],
    ],
  } satisfies Sheets;
}

function put(sheets: Sheets, sheet: string, row: number, column: number, cell: Cell): void {
  const cells = sheets[sheet]?.[row - 1];
  if (!cells) throw new Error(`The plan has no row ${row} in ${sheet}`);
  cells[column] = cell;
}

/** The headings of all sheets. */
export function headingsUsed(): readonly string[] {
  return Object.values<readonly (readonly Cell[])[]>(planSheets())
    .flatMap(([headings = []]) => headings)
    .filter((heading) => typeof heading === 'string');
}

/** A workbook of Excel; with mistakes in three cells when that is asked for. */
export async function planWorkbook({ mistaken }: { readonly mistaken: boolean }) {
  const sheets: Sheets = planSheets();
  if (mistaken) {
    put(sheets, 'commitments', 3, 1, 'transparance');
    put(sheets, 'activities', 2, 5, 0);
    put(sheets, 'activities', 5, 6, 'vingt');
  }
  const written = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map(cellOf)),
  }));
  return new Uint8Array(await writeXlsxFile(written).toBuffer());
}

function cellOf(cell: Cell) {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'string') return { value: cell, type: String };
  return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
}
