package dramac.studio.stage;

import dramac.studio.stage.Recipe.Accent;
import dramac.studio.stage.Recipe.Crowd;
import dramac.studio.stage.Recipe.Event;
import dramac.studio.stage.Recipe.Framing;
import dramac.studio.stage.Recipe.Hour;
import dramac.studio.stage.Recipe.Light;
import dramac.studio.stage.Recipe.Move;
import dramac.studio.stage.Recipe.PropKind;
import dramac.studio.stage.Recipe.SetKind;
import dramac.studio.stage.Recipe.Weather;

/// The words the studio knows, in both languages, as tables. A word missing here is not an error:
/// the text's hash chooses.
final class Words {
  static final Lexicon<SetKind> SETS =
      new Lexicon<SetKind>()
          .with(SetKind.ROOFTOP, "rooftop|roof terrace|roof|helipad|天台|楼顶|屋顶")
          .with(SetKind.PLAZA, "plaza|square|entrance|gate|forecourt|广场|门口|大门")
          .with(
              SetKind.STREET,
              "street|road|alley|sidewalk|crossing|bus stop|market|bridge|街|马路|巷|路口|桥|车站")
          .with(SetKind.PARK, "park|riverside|lake|beach|forest|field|grove|公园|湖|河边|海边|树林|草地")
          .with(
              SetKind.COURTYARD,
              "courtyard|garden|temple|palace|village|siheyuan|院子|庭院|四合院|花园|宫|古宅")
          .with(SetKind.CITY, "skyline|city|downtown|skyscraper|城市|都市|高楼")
          .with(SetKind.OFFICE, "office|meeting room|boardroom|penthouse office|办公室|会议室|公司")
          .with(SetKind.LOBBY, "lobby|hall|reception|atrium|hotel|mall|airport|大堂|大厅|酒店|前台|机场|商场")
          .with(SetKind.BALLROOM, "ballroom|banquet hall|banquet|gala|宴会厅|舞厅|晚宴|婚礼现场")
          .with(
              SetKind.WARD_CORRIDOR,
              "hospital corridor|hospital hallway|hospital passage|医院走廊|医院过道|病房走廊")
          .with(SetKind.STUDY, "study|library|bookshelf|mansion|书房|图书馆|老宅|豪宅")
          .with(SetKind.BEDROOM, "bedroom|bed|dormitory|hotel room|卧室|房间|寝室|宿舍")
          .with(
              SetKind.LIVING_ROOM,
              "living room|sofa|apartment|flat|home|house|kitchen|villa|客厅|家|公寓|别墅|厨房|沙发")
          .with(SetKind.HOSPITAL, "hospital|ward|clinic|operating room|sickbed|医院|病房|手术室|诊所|急诊")
          .with(SetKind.CAFE, "café|cafe|coffee shop|tea house|bakery|bar|咖啡|茶馆|茶楼|奶茶|酒吧")
          .with(SetKind.RESTAURANT, "restaurant|dining|canteen|noodle|餐厅|饭店|饭馆|食堂|包厢")
          .with(SetKind.COURTROOM, "courtroom|court|judge|trial|police station|法庭|法院|警局|派出所")
          .with(
              SetKind.CORRIDOR,
              "corridor|hallway|stairs|stairwell|classroom|school|basement|warehouse|garage|走廊|过道|楼梯|教室|学校|地下室|仓库|车库")
          .with(SetKind.LIFT, "lift|elevator|电梯")
          .with(
              SetKind.CAR,
              "inside the car|back seat|in the car|car interior|taxi|sedan"
                  + " interior|limousine|车内|车里|车上|后座|出租车");

  static final Lexicon<Hour> HOURS =
      new Lexicon<Hour>()
          .with(Hour.NIGHT, "night|midnight|late|dark window|夜|深夜|半夜|晚上|夜晚|凌晨")
          .with(Hour.DUSK, "dusk|sunset|evening|golden hour|dawn|sunrise|黄昏|傍晚|日落|黎明|清晨")
          .with(Hour.DAY, "day|morning|noon|afternoon|daylight|日|白天|早晨|上午|中午|下午");

  static final Lexicon<Weather> WEATHERS =
      new Lexicon<Weather>()
          .with(Weather.RAIN, "rain|rains|rainy|rain-soaked|raining|storm|downpour|雨|暴雨")
          .with(Weather.SNOW, "snow|snows|snowy|snowing|blizzard|雪");

  static final Lexicon<Crowd> CROWDS =
      new Lexicon<Crowd>()
          .with(Crowd.ROWS, "staff|employees|everyone|whole staff|soldiers|guards|全体|员工|众人|所有人")
          .with(Crowd.GUESTS, "masked guests|guests|audience|宾客|来宾")
          .with(
              Crowd.FEW,
              "crowd|group|passers-by|reporters|bystanders|people|onlookers|students|人群|围观|路人|记者|大家|同学");

  static final Lexicon<Framing> FRAMINGS =
      new Lexicon<Framing>()
          .with(
              Framing.DETAIL,
              "close detail|extreme close-up|extreme close up|macro|insert|detail|特写细节|大特写|极近")
          .with(Framing.MEDIUM_CLOSE, "medium close-up|medium close up|medium close|中近景|近景")
          .with(Framing.CLOSE, "close-up|close up|closeup|close on|close shot|tight|特写")
          .with(
              Framing.MEDIUM,
              "medium shot|medium|mid shot|two-shot|two shot|over the"
                  + " shoulder|over-the-shoulder|中景|双人|过肩")
          .with(
              Framing.WIDE,
              "medium wide|wide|establishing|long shot|full shot|aerial|panorama|drone|bird's"
                  + " eye|全景|远景|大全景|航拍");

  static final Lexicon<Move> MOVES =
      new Lexicon<Move>()
          .with(
              Move.FAST_PUSH_IN,
              "fast push-in|fast push|quick push|crash zoom|snap zoom|whip|急推|快推")
          .with(
              Move.PUSH_IN,
              "push-in|push in|pushing in|dolly-in|dolly in|zoom in|slow zoom|推近|推进|缓推|推镜")
          .with(
              Move.PULL_BACK,
              "pull-back|pull back|pulls back|dolly-out|dolly out|zoom out|pull out|拉远|拉开|后拉")
          .with(Move.PAN_LEFT, "pan left|左摇|向左")
          .with(Move.PAN_RIGHT, "pan right|pan|panning|右摇|摇镜|向右")
          .with(Move.TILT_UP, "tilt up|crane up|rising|仰拍|上摇|升起")
          .with(Move.TILT_DOWN, "tilt down|tilt|crane down|crane|下摇|俯拍")
          .with(Move.TRACK, "tracking|track|follow|follows|orbit|arc|steadicam|跟拍|跟随|环绕|移镜")
          .with(Move.HANDHELD, "handheld|hand-held|shaky|手持|晃动");

  static final Lexicon<Light> LIGHTS =
      new Lexicon<Light>()
          .with(Light.EVEN, "even natural light|natural light|even light|自然光")
          .with(Light.WARM, "warm bright light|warm light|golden light|candlelight|暖光|烛光")
          .with(
              Light.COOL, "cool dim light|muted colours|muted colors|dim light|moonlight|冷光|昏暗|月光")
          .with(Light.HARD, "hard side light|deep shadows|hard light|low key|硬光|侧光|阴影")
          .with(Light.SOFT, "soft warm backlight|backlight|soft light|dreamy|柔光|逆光")
          .with(Light.STARK, "stark contrast|sudden light|lightning|harsh|强光|闪电");

  static final Lexicon<PropKind> PROPS =
      new Lexicon<PropKind>()
          .with(PropKind.RING, "ring|wedding ring|band|戒指|婚戒|钻戒")
          .with(
              PropKind.LETTER,
              "letter|paper|papers|contract|agreement|document|test|report|will|note|diary|envelope|certificate|信|纸|合同|协议|文件|鉴定|报告|遗嘱|证书|日记|笔记")
          .with(PropKind.PHONE, "phone|mobile|smartphone|cell|screen|message|手机|电话|短信|屏幕")
          .with(PropKind.BAG, "bag|handbag|suitcase|briefcase|backpack|luggage|包|手提包|行李箱|皮箱")
          .with(PropKind.CUP, "cup|mug|tea|coffee|teacup|soup|bowl|杯子|茶杯|茶|汤|碗")
          .with(PropKind.GLASS, "wine glass|wine|glass of|champagne|goblet|酒杯|红酒|香槟")
          .with(PropKind.KNIFE, "knife|dagger|blade|sword|scissors|刀|匕首|剑")
          .with(PropKind.GUN, "gun|pistol|rifle|枪")
          .with(PropKind.KEY, "key|keys|钥匙")
          .with(PropKind.PHOTO, "photo|photograph|picture frame|portrait|相片|照片|相框")
          .with(PropKind.UMBRELLA, "umbrella|雨伞|伞")
          .with(PropKind.CAR, "sedan|car|limousine|truck|motorcade|轿车|汽车|豪车|车")
          .with(PropKind.FLOWER, "flower|flowers|rose|roses|bouquet|玫瑰|鲜花|花束|花")
          .with(PropKind.MONEY, "money|cash|banknote|coins|dollars|钞票|钱|支票")
          .with(PropKind.WATCH, "watch|clock|wristwatch|timer|手表|怀表|时钟|钟")
          .with(PropKind.PENDANT, "pendant|necklace|jade|bangle|locket|jewel|玉佩|项链|吊坠|玉镯|手镯")
          .with(PropKind.PILLS, "pill|pills|medicine|drug|bottle of|药|药片|药瓶")
          .with(PropKind.LAPTOP, "laptop|computer|keyboard|电脑|笔记本电脑")
          .with(PropKind.CARD, "card|credit card|black card|invitation|名片|银行卡|黑卡|请柬|卡")
          .with(PropKind.WATER, "running water|water|drain|puddle|tear|tears|blood|水沟|流水|水|泪|血");

  static final Lexicon<Event> EVENTS =
      new Lexicon<Event>()
          .with(Event.BURNING, "burn|burns|burning|fire|flame|flames|ash|烧|燃|火")
          .with(Event.RINGING, "rings|ringing|vibrates|vibrating|buzzes|lights up|响|震动|亮起")
          .with(Event.ROLLING, "roll|rolls|rolling|falls|fall|falling|drops|slides|滚|掉|落|滑")
          .with(
              Event.BREAKING, "break|breaks|shatter|shatters|cracks|crack|smashes|tears up|碎|裂|撕");

  static final Lexicon<Emotion> EMOTIONS = emotions();

  static final Lexicon<Accent> ACCENTS =
      new Lexicon<Accent>()
          .with(Accent.PETALS, "petals|petal|blossom|cherry|confetti|花瓣|樱花")
          .with(Accent.EMBERS, "embers|sparks|fire|flames|burning|burns|火|燃|烧")
          .with(
              Accent.DARKNESS,
              "lights die|lights go out|lights out|goes dark|blackout|power cut|灯全灭|灯灭|停电|熄灯|全黑")
          .with(Accent.FLASH, "lightning|sudden light|explosion|boom|flashes|闪电|爆炸");

  private Words() {}

  private static Lexicon<Emotion> emotions() {
    return new Lexicon<Emotion>()
        .with(Emotion.NEUTRAL, "neutral|expressionless|平淡")
        .with(Emotion.CALM, "calm|serene|composed|平静|冷静")
        .with(Emotion.DETERMINED, "determined|resolute|firm|坚定|坚决")
        .with(Emotion.RELIEVED, "relieved|释然")
        .with(Emotion.HAPPY, "happy|joyful|smiling|laughing|laughs|smiles|delighted|开心|高兴|笑")
        .with(Emotion.PLAYFUL, "playful|teasing|俏皮|调皮")
        .with(Emotion.TRIUMPHANT, "triumphant|proud|smug|得意|骄傲")
        .with(Emotion.SAD, "sad|sobbing|crying|cries|weeping|tearful|悲伤|哭|哽咽|流泪|伤心")
        .with(Emotion.MELANCHOLIC, "melancholic|melancholy|忧郁")
        .with(Emotion.HURT, "hurt|wounded|委屈")
        .with(Emotion.LONGING, "longing|思念")
        .with(Emotion.ANGRY, "angry|anger|shouting|shouts|愤怒|生气|怒")
        .with(Emotion.FURIOUS, "furious|rage|enraged|暴怒")
        .with(Emotion.TENSE, "tense|nervous|anxious|紧张|焦虑")
        .with(Emotion.DESPERATE, "desperate|despair|绝望")
        .with(Emotion.COLD, "cold|icy|冷|冷淡|冷漠")
        .with(Emotion.CONTEMPTUOUS, "contemptuous|sneering|scornful|sarcastic|轻蔑|不屑|讽刺")
        .with(Emotion.SUSPICIOUS, "suspicious|doubtful|wary|怀疑")
        .with(Emotion.SURPRISED, "surprised|astonished|惊讶|吃惊")
        .with(Emotion.SHOCKED, "shocked|shocking|stunned|震惊|惊呆")
        .with(Emotion.AFRAID, "afraid|scared|terrified|frightened|trembling|害怕|恐惧|颤抖")
        .with(Emotion.ROMANTIC, "romantic|in love|浪漫")
        .with(Emotion.TENDER, "tender|gentle|loving|温柔|深情");
  }
}
