namespace InfoInterview.Templates;

/// <summary>What can be wrong with the text of a template. Each kind has a rule of its own in <see cref="TemplateRules"/>.</summary>
public enum TemplateProblemKind
{
    /// <summary>A name that the schema does not know (II901).</summary>
    UnknownName = 0,

    /// <summary>An optional value printed where nothing makes sure that it is there (II902).</summary>
    OptionalOutsideSection = 1,

    /// <summary>A section that is never closed (II903).</summary>
    UnclosedSection = 2,

    /// <summary>Two sections that overlap instead of lying one in the other (II904).</summary>
    CrossedSections = 3,

    /// <summary>A closing tag without an opening one (II905).</summary>
    UnexpectedClose = 4,

    /// <summary>A tag whose closing braces are missing (II906).</summary>
    UnclosedTag = 5,

    /// <summary>A tag without a name (II907).</summary>
    EmptyName = 6,

    /// <summary>A tag that should change the delimiters and is not of the form <c>{{=&lt;% %&gt;=}}</c> (II908).</summary>
    BadDelimiters = 7,

    /// <summary>A partial that was not supplied (II909).</summary>
    MissingPartial = 8,

    /// <summary>A partial that includes itself without end (II910).</summary>
    CyclicPartial = 9,

    /// <summary>A section on a value that is always there (II911).</summary>
    NotASection = 10,

    /// <summary>A limit of <see cref="TemplateLimits"/> is passed (II912).</summary>
    LimitPassed = 11,

    /// <summary>A flag, a list or an object where a text is to be printed (II913).</summary>
    NotPrintable = 12,

    /// <summary>A line end or another control character in the template of a header line (II914).</summary>
    ControlInHeader = 13,
}
