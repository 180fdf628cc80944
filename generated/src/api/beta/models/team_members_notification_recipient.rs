// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from teamworknotificationrecipient.
    ///
    /// [`microsoft.graph.teamMembersNotificationRecipient`](https://learn.microsoft.com/graph/api/resources/teammembersnotificationrecipient?view=graph-rest-beta)
    TeamMembersNotificationRecipient: super::TeamworkNotificationRecipient = "microsoft.graph.teamMembersNotificationRecipient"
}

impl TeamMembersNotificationRecipient {
    /// `teamId` in queries.
    pub const TEAM_ID: Property<Self> = Property::new("teamId");

    /// `teamId`: `Edm.String`
    pub fn team_id(&self) -> Option<&str> {
        self.0.str("teamId")
    }

    /// Sets `teamId`.
    pub fn with_team_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("teamId", value))
    }
}
