using InfoInterview.Interchange.Calendars.Values;
using NodaTime;

namespace InfoInterview.Interchange.Calendars.Events;

/// <summary>One time at which an event takes place, before anything is moved.</summary>
internal readonly record struct Occurrence(Moment Start, Instant Instant, EventLength Length);
