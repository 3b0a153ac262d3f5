using InfoInterview.People;

namespace InfoInterview.Interviews;

/// <summary>A question of a bank, not yet worded for anybody. Equal when all parts are equal (G4.4).</summary>
public sealed record Question
{
    /// <summary>The most minutes that a question may be given.</summary>
    public const int MostMinutes = 60;

    /// <summary>The minutes of a question of which nothing is said.</summary>
    public const int UsualMinutes = 3;

    /// <summary>Names the question for ever, in every language: <c>career-path.first-step</c>. Compared ordinally.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about.</summary>
    public required QuestionTheme Theme { get; init; }

    /// <summary>The words, as a strict template over the fields of the conversation.</summary>
    public required string Text { get; init; }

    /// <summary>The language of the words, as a tag such as <c>en</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The objectives it serves; empty when it serves any.</summary>
    public ValueList<Objective> Objectives { get; init; }

    /// <summary>The stages of a career it suits; empty when it suits every stage (G4.5).</summary>
    public ValueList<CareerStage> Stages { get; init; }

    /// <summary>Whether it is only for somebody who came by a way of their own, from another field or country (G4.5).</summary>
    public bool ForDiverseBackground { get; init; }

    /// <summary>The whole minutes that question and answer usually take; from 1 to <see cref="MostMinutes"/>.</summary>
    public int Minutes { get; init; } = UsualMinutes;

    /// <summary>
    /// The facts that answer it already, by names such as <see cref="KnownFacts.WayIn"/>; when one of them is known, the
    /// question need not be asked. May be empty (G5.2).
    /// </summary>
    public ValueList<string> AnsweredBy { get; init; }

    /// <summary>
    /// What not every talk is about, by a name such as <see cref="Circumstances.ShiftWork"/>; <c>null</c> for a question that suits any.
    /// </summary>
    public string? Circumstance { get; init; }

    /// <summary>Its place in the arc of a talk.</summary>
    public TalkMoment Moment { get; init; }

    /// <summary>How wide it is.</summary>
    public QuestionBreadth Breadth { get; init; }

    /// <summary>
    /// Whether it asks for what one tells only somebody one trusts, such as indiscretions; it waits for a second talk (G2.2).
    /// </summary>
    public bool NeedsTrust { get; init; }

    /// <summary>
    /// Questions that say the same word here are near alike, and one talk holds only one of them; <c>null</c> for one that is like no
    /// other.
    /// </summary>
    public string? Alike { get; init; }

    /// <summary>What to ask next when the answer invites it, as strict templates over the same fields; may be empty.</summary>
    public ValueList<string> FollowUps { get; init; }
}
