using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace InfoInterview.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    internal sealed partial class Forecasts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Place",
                schema: "infointerview",
                table: "Contacts",
                type: "integer",
                nullable: false,
                defaultValue: -1);

            migrationBuilder.CreateTable(
                name: "Forecasts",
                schema: "infointerview",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    Contact = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    Stage = table.Column<int>(type: "integer", nullable: false),
                    HoldsUntil = table.Column<long>(type: "bigint", nullable: true),
                    LastAt = table.Column<long>(type: "bigint", nullable: true),
                    LastRequestAt = table.Column<long>(type: "bigint", nullable: true),
                    House = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ReferredBy = table.Column<Guid>(type: "uuid", nullable: true),
                    Referrer = table.Column<Guid>(type: "uuid", nullable: true),
                    FirstTalkAt = table.Column<long>(type: "bigint", nullable: true),
                    FirstTalk = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    GoalAt = table.Column<long>(type: "bigint", nullable: true),
                    Goal = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Owed = table.Column<int>(type: "integer", nullable: false),
                    HasNamed = table.Column<bool>(type: "boolean", nullable: false),
                    Fruit = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Forecasts", x => new { x.Programme, x.Owner, x.Contact });
                    table.ForeignKey(
                        name: "FK_Forecasts_Contacts_Programme_Owner_Contact",
                        columns: x => new { x.Programme, x.Owner, x.Contact },
                        principalSchema: "infointerview",
                        principalTable: "Contacts",
                        principalColumns: new[] { "Programme", "Owner", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SeekerForecasts",
                schema: "infointerview",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    Basis = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Owed = table.Column<int>(type: "integer", nullable: false),
                    DebtOwed = table.Column<int>(type: "integer", nullable: false),
                    DebtLast = table.Column<long>(type: "bigint", nullable: true),
                    ClearedAt = table.Column<long>(type: "bigint", nullable: true),
                    GoalAt = table.Column<long>(type: "bigint", nullable: true),
                    Goal = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SeekerForecasts", x => new { x.Programme, x.Owner });
                    table.ForeignKey(
                        name: "FK_SeekerForecasts_Seekers_Programme_Owner",
                        columns: x => new { x.Programme, x.Owner },
                        principalSchema: "infointerview",
                        principalTable: "Seekers",
                        principalColumns: new[] { "Programme", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ForecastSteps",
                schema: "infointerview",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    Contact = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    WaitsForRoom = table.Column<bool>(type: "boolean", nullable: false),
                    OpensAt = table.Column<long>(type: "bigint", nullable: false),
                    DueBy = table.Column<long>(type: "bigint", nullable: false),
                    Mark = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ForecastSteps", x => new { x.Programme, x.Owner, x.Contact, x.Number });
                    table.ForeignKey(
                        name: "FK_ForecastSteps_Forecasts_Programme_Owner_Contact",
                        columns: x => new { x.Programme, x.Owner, x.Contact },
                        principalSchema: "infointerview",
                        principalTable: "Forecasts",
                        principalColumns: new[] { "Programme", "Owner", "Contact" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ForecastTurns",
                schema: "infointerview",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    Contact = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Change = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ForecastTurns", x => new { x.Programme, x.Owner, x.Contact, x.Kind, x.Number });
                    table.ForeignKey(
                        name: "FK_ForecastTurns_Forecasts_Programme_Owner_Contact",
                        columns: x => new { x.Programme, x.Owner, x.Contact },
                        principalSchema: "infointerview",
                        principalTable: "Forecasts",
                        principalColumns: new[] { "Programme", "Owner", "Contact" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_Programme_Owner_Place_SortName_Id",
                schema: "infointerview",
                table: "Contacts",
                columns: new[] { "Programme", "Owner", "Place", "SortName", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Forecasts_Programme_Owner_HoldsUntil",
                schema: "infointerview",
                table: "Forecasts",
                columns: new[] { "Programme", "Owner", "HoldsUntil" });

            migrationBuilder.CreateIndex(
                name: "IX_Forecasts_Programme_Owner_House_LastRequestAt",
                schema: "infointerview",
                table: "Forecasts",
                columns: new[] { "Programme", "Owner", "House", "LastRequestAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Forecasts_Programme_Owner_LastAt",
                schema: "infointerview",
                table: "Forecasts",
                columns: new[] { "Programme", "Owner", "LastAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Forecasts_Programme_Owner_Referrer_FirstTalkAt",
                schema: "infointerview",
                table: "Forecasts",
                columns: new[] { "Programme", "Owner", "Referrer", "FirstTalkAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ForecastSteps_Programme_Owner_WaitsForRoom_DueBy_Contact_Nu~",
                schema: "infointerview",
                table: "ForecastSteps",
                columns: new[] { "Programme", "Owner", "WaitsForRoom", "DueBy", "Contact", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_ForecastSteps_Programme_Owner_WaitsForRoom_Kind_DueBy_Conta~",
                schema: "infointerview",
                table: "ForecastSteps",
                columns: new[] { "Programme", "Owner", "WaitsForRoom", "Kind", "DueBy", "Contact", "OpensAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ForecastTurns_Programme_Owner_Kind_At_Contact_Change",
                schema: "infointerview",
                table: "ForecastTurns",
                columns: new[] { "Programme", "Owner", "Kind", "At", "Contact", "Change" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ForecastSteps",
                schema: "infointerview");

            migrationBuilder.DropTable(
                name: "ForecastTurns",
                schema: "infointerview");

            migrationBuilder.DropTable(
                name: "SeekerForecasts",
                schema: "infointerview");

            migrationBuilder.DropTable(
                name: "Forecasts",
                schema: "infointerview");

            migrationBuilder.DropIndex(
                name: "IX_Contacts_Programme_Owner_Place_SortName_Id",
                schema: "infointerview",
                table: "Contacts");

            migrationBuilder.DropColumn(
                name: "Place",
                schema: "infointerview",
                table: "Contacts");
        }
    }
}
