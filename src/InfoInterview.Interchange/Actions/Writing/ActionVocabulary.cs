using InfoInterview.Actions;
using InfoInterview.Interchange.Engagements.Documents;
using InfoInterview.Notes;

namespace InfoInterview.Interchange.Actions.Writing;

/// <summary>The words of the JSON format; they are a promise and never change.</summary>
internal static class ActionVocabulary
{
    public static readonly Words<ActionKind> Kinds = new(
        (ActionKind.Research, "research"), (ActionKind.ReachOut, "reachOut"), (ActionKind.UpdateResume, "updateResume"), (ActionKind.Practise, "practise"),
        (ActionKind.Send, "send"), (ActionKind.Read, "read"), (ActionKind.ApplyAdvice, "applyAdvice"));

    public static readonly Words<ActionState> States = new((ActionState.Open, "open"), (ActionState.Done, "done"), (ActionState.Dropped, "dropped"));

    public static readonly Words<Confidentiality> Confidentialities = new(
        (Confidentiality.Open, "open"), (Confidentiality.PrivateToMe, "privateToMe"), (Confidentiality.InConfidence, "inConfidence"));
}
