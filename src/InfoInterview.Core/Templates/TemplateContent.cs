namespace InfoInterview.Templates;

/// <summary>What kind of text a template makes, which decides how values are written into it.</summary>
public enum TemplateContent
{
    /// <summary>Plain text: values are written as they are.</summary>
    Plain = 0,

    /// <summary>
    /// HTML: <c>&amp; &lt; &gt; " '</c> in values become character references; a triple or ampersand tag writes them as they are.
    /// </summary>
    Html = 1,

    /// <summary>
    /// One line of a mail header, such as a subject: a value with a control character, a line end above all, is refused.
    /// </summary>
    HeaderLine = 2,
}
