namespace InfoInterview.Outreach.Slots;

/// <summary>A form in which a fact can stand in a text. English needs the first two; German also by case and number.</summary>
internal enum SentencePart
{
    /// <summary>A part of a sentence.</summary>
    Phrase = 0,

    /// <summary>A sentence of its own.</summary>
    Sentence = 1,

    /// <summary>What something does, surely one thing and in the first case: "Ihr Vortrag" before "hat mich".</summary>
    Subject = 2,

    /// <summary>Surely in the fourth case: "den Artikel" after "durch" or "für".</summary>
    Object = 3,

    /// <summary>With "zu" before it: "zum Feldtag", "zu Ihrer neuen Stelle".</summary>
    To = 4,

    /// <summary>A clause after a comma: "wie Sie angefangen haben".</summary>
    Clause = 5,

    /// <summary>A saying between quotation marks, with its own mark at the end.</summary>
    Quote = 6,

    /// <summary>What one does, after "ich": "interessiere mich für die Umstellung".</summary>
    Predicate = 7,

    /// <summary>After "Gespräch": "über die Umstellung", "zum Thema Volontariat".</summary>
    About = 8,
}
