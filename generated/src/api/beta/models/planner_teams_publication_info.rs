// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.plannerTeamsPublicationInfo`](https://learn.microsoft.com/graph/api/resources/plannerteamspublicationinfo?view=graph-rest-beta)
    PlannerTeamsPublicationInfo = "microsoft.graph.plannerTeamsPublicationInfo"
}

impl PlannerTeamsPublicationInfo {
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `publicationId` in queries.
    pub const PUBLICATION_ID: Property<Self> = Property::new("publicationId");
    /// `publishedToPlanId` in queries.
    pub const PUBLISHED_TO_PLAN_ID: Property<Self> = Property::new("publishedToPlanId");
    /// `publishingTeamId` in queries.
    pub const PUBLISHING_TEAM_ID: Property<Self> = Property::new("publishingTeamId");
    /// `publishingTeamName` in queries.
    pub const PUBLISHING_TEAM_NAME: Property<Self> = Property::new("publishingTeamName");

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// `publicationId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn publication_id(&self) -> Option<&str> {
        self.0.str("publicationId")
    }

    /// `publishedToPlanId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn published_to_plan_id(&self) -> Option<&str> {
        self.0.str("publishedToPlanId")
    }

    /// `publishingTeamId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn publishing_team_id(&self) -> Option<&str> {
        self.0.str("publishingTeamId")
    }

    /// `publishingTeamName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn publishing_team_name(&self) -> Option<&str> {
        self.0.str("publishingTeamName")
    }
}
