using System.Text.Json;
using InfoInterview.Scheduling;

namespace InfoInterview.Json.Values;

/// <summary>The interviews that are agreed, and the version that tells whether they changed.</summary>
internal sealed class InterviewMatrixForm : RecordForm<InterviewMatrix>
{
    private static readonly ListForm<ScheduledInterview> Interviews = new(SchedulingScheduledInterviewForm.Instance);

    protected override bool TryReadParts(PartReader parts, out InterviewMatrix value)
    {
        value = null!;
        ValueList<ScheduledInterview> interviews = [];
        var version = 0;
        while (parts.Next())
        {
            _ = parts.Name switch
            {
                "interviews" => parts.Value(Interviews, out interviews),
                "version" => parts.Value(WholeNumberForm.Instance, out version),
                _ => parts.Unknown(),
            };
        }

        parts.Needs("interviews");
        parts.Needs("version");
        if (parts.HasFailed) return false;
        if (version < 0) return parts.Say("version", "A version is not negative.");
        if (interviews.DistinctBy(interview => interview.Id).Count() != interviews.Count) return parts.Say("interviews", "Two interviews have one id.");
        value = InterviewMatrix.Of(interviews, version);
        return true;
    }

    protected override void WriteParts(Utf8JsonWriter writer, InterviewMatrix value)
    {
        writer.WritePropertyName("interviews");
        Interviews.Write(writer, value.Interviews);
        writer.WriteNumber("version", value.Version);
    }
}
