using InfoInterview.Engagements.Drawing;

namespace InfoInterview.Engagements;

/// <summary>
/// The process drawn, and one engagement's place in it (G9.5). The ways are found by running the same fold that judges real histories,
/// so that the picture cannot differ from what the code does.
/// </summary>
public static class ProcessDiagram
{
    /// <summary>Every way from a stage to another that a fact can open, in the order of the stages.</summary>
    public static ValueList<ProcessTransition> Transitions => ProcessMap.Transitions;

    /// <summary>The phase of the guide to which a stage belongs.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>The phase; <c>null</c> for what is at rest.</returns>
    public static ProcessPhase? PhaseOf(Stage stage) => PhaseMap.Of(stage);

    /// <summary>The guide's four phases, for people, as a Mermaid flowchart with <c>\n</c> between lines.</summary>
    /// <param name="here">Whose place to mark; <c>null</c> for none.</param>
    /// <returns>The flowchart.</returns>
    public static string PhasesMermaid(Engagement? here = null) => PhaseDrawing.Mermaid(here?.Stage);

    /// <summary>The guide's four phases, for people, as an SVG picture with a title and a description.</summary>
    /// <param name="here">Whose place to mark; <c>null</c> for none.</param>
    /// <param name="language">In which language, as a tag such as <c>de</c>; English where there are no other words.</param>
    /// <returns>The picture.</returns>
    /// <exception cref="ArgumentNullException">The language is <c>null</c>.</exception>
    public static string PhasesSvg(Engagement? here = null, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(language);
        return PhaseDrawing.Svg(here?.Stage, DrawingWords.In(language));
    }

    /// <summary>
    /// The process, for developers, as a Mermaid flowchart with <c>\n</c> between lines; solid arrows are the usual way,
    /// dotted ones come from all other stages.
    /// </summary>
    /// <param name="here">Whose place to mark; <c>null</c> for none.</param>
    /// <returns>The text of a flowchart; the same for the same stage.</returns>
    public static string Mermaid(Engagement? here = null) => MermaidDrawing.Of(here?.Stage);

    /// <summary>The process as an SVG picture with a title, a description and texts that stand out from their ground.</summary>
    /// <param name="here">Whose place to mark; <c>null</c> for none.</param>
    /// <param name="language">In which language, as a tag such as <c>de</c>; English where there are no other words.</param>
    /// <returns>A whole <c>svg</c> element without scripts or anything loaded from elsewhere.</returns>
    /// <exception cref="ArgumentNullException">The language is <c>null</c>.</exception>
    public static string Svg(Engagement? here = null, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(language);
        return SvgDrawing.Of(here?.Stage, DrawingWords.In(language));
    }
}
