var builder = WebApplication.CreateBuilder(args);
builder.Services.AddInfoInterview();
await builder.Build().RunAsync();
