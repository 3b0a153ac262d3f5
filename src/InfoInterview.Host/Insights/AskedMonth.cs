using NodaTime;

namespace InfoInterview.Host.Insights;

/// <summary>How many were asked last in a month, and how many of them answered. Equal when all parts are equal.</summary>
/// <param name="Month">The first day of the month.</param>
/// <param name="Asked">To how many a request went out.</param>
/// <param name="Answered">How many of these answered, whatever they said.</param>
internal readonly record struct AskedMonth(LocalDate Month, int Asked, int Answered);
