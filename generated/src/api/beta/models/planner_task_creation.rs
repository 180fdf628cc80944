// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.plannerTaskCreation`](https://learn.microsoft.com/graph/api/resources/plannertaskcreation?view=graph-rest-beta)
    PlannerTaskCreation = "microsoft.graph.plannerTaskCreation"
}

impl PlannerTaskCreation {
    /// `teamsPublicationInfo` in queries.
    pub const TEAMS_PUBLICATION_INFO: Property<Self> = Property::new("teamsPublicationInfo");

    /// `teamsPublicationInfo`: `microsoft.graph.plannerTeamsPublicationInfo`
    pub fn teams_publication_info(&self) -> Option<&super::PlannerTeamsPublicationInfo> {
        self.0.model("teamsPublicationInfo")
    }

    /// Sets `teamsPublicationInfo`.
    pub fn with_teams_publication_info(self, value: impl Into<Nullable<super::PlannerTeamsPublicationInfo>>) -> Self {
        Self(self.0.with("teamsPublicationInfo", value))
    }
}
