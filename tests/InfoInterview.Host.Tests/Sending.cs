using System.Net.Http.Json;

namespace InfoInterview.Tests;

/// <summary>Requests to the API that name the version that was seen.</summary>
internal static class Sending
{
    public static async Task<HttpResponseMessage> SendAsync(this HttpClient client, HttpMethod method, string address, object? body,
        long? version = null)
    {
        using var request = new HttpRequestMessage(method, address);
        if (body is not null) request.Content = JsonContent.Create(body);
        if (version is { } seen) request.Headers.TryAddWithoutValidation("If-Match", $"\"{seen}\"");
        return await client.SendAsync(request);
    }

    public static Task<HttpResponseMessage> PutAsync(this HttpClient client, string address, object body, long? version) =>
        client.SendAsync(HttpMethod.Put, address, body, version);

    public static Task<HttpResponseMessage> PostAsync(this HttpClient client, string address, object body, long? version) =>
        client.SendAsync(HttpMethod.Post, address, body, version);

    public static Task<HttpResponseMessage> DeleteAsync(this HttpClient client, string address, long? version) =>
        client.SendAsync(HttpMethod.Delete, address, body: null, version);
}
