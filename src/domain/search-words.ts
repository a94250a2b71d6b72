import { fold, wordsOf } from './words.ts';

/** What a search reads of a question: enough for any title, and a bound on what a stranger can make us do. */
const LONGEST_QUESTION = 200;
const MOST_WORDS = 10;

const listed = (words: string) => new Set(searchable(words));

/** Words that carry no subject, in the three languages: articles, and how one asks. */
const ASKING = listed(`
  a à ai as au aux avec avez avons ça ce ces cet cette comment combien d dans de des dis dire donne donnez du elle
  en es est et êtes il ils j je l la le les leur lui ma me mes moi mon n ne nos notre nous on ont ou où par pas
  peux peut pour pourquoi près qu quand que quel quelle quelles quels qui quoi s sa sait savoir se ses si son sont
  sur svp t te toi ton trouve tu un une va veux voudrais vont vos votre vous y fait faire bonjour salut merci
  avance avancé avancement avancent point état statut situation nouvelles niveau voir montre montrez
  a about all am an and any are at be been by can could do does doing done far for from get give go going has have
  hello hi how i in is it its let me my news of on or our please show so status state tell than thank thanks that
  the their them there they this those to up update us was we what when where which who why will with would you
  أين اين وصل وصلت وصلنا وصلوا هل ما ماذا ماهو ماهي من متى كيف كم لماذا أي في على عن إلى الى مع هو هي هم هذا هذه
  ذلك تلك التي الذي الذين كان كانت يكون أن إن أو ثم قد لقد لكن بخصوص حول بشأن مرحبا السلام عليكم شكرا أريد اريد
  معرفة أعرف حالة وضعية وضع أخبار جديد تقدم سير مدى أعطني أرني من فضلك لو سمحت و ب ل ف ك
`);

/** Words of which every plan is full: left out beside others, looked up when they stand alone. */
const FRAME = listed(`
  engagement engagements activité activités action actions plan projet projets axe axes
  commitment commitments activity activities project projects axis axes milestone
  التزام التزامات الالتزام نشاط أنشطة النشاط الأنشطة إجراء خطة مشروع محور
`);

/** The words of a text as they are indexed and looked up, in their order: folded, Arabic ones without the article. */
export function searchable(text: string): readonly string[] {
  return wordsOf(fold(text)).map(withoutArticle);
}

/** The words of a question that say what it is about, each once; none when it is about nothing. */
export function searchWords(question: string): readonly string[] {
  const bounded = Array.from(question.slice(0, 2 * LONGEST_QUESTION))
    .slice(0, LONGEST_QUESTION)
    .join('');
  // One letter or digit is in every title; numbers of commitments are read elsewhere.
  const asked = [...new Set(searchable(bounded))].filter((word) => word.length > 1 && !ASKING.has(word));
  const subject = asked.filter((word) => !FRAME.has(word));
  return (subject.length > 0 ? subject : asked).slice(0, MOST_WORDS);
}

/** The article and what is written together with it: `والشفافية`, `بالشفافية`, `للشفافية` are looked up as one word. */
function withoutArticle(word: string): string {
  return word.replace(/^(?:[وفبك]?ال|لل)(?=\p{Script=Arabic}{3})/u, '');
}
