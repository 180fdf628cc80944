// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamDiscoverySettings`](https://learn.microsoft.com/graph/api/resources/teamdiscoverysettings?view=graph-rest-beta)
    TeamDiscoverySettings = "microsoft.graph.teamDiscoverySettings"
}

impl TeamDiscoverySettings {
    /// `showInTeamsSearchAndSuggestions` in queries.
    pub const SHOW_IN_TEAMS_SEARCH_AND_SUGGESTIONS: Property<Self> = Property::new("showInTeamsSearchAndSuggestions");

    /// `showInTeamsSearchAndSuggestions`: `Edm.Boolean`
    pub fn show_in_teams_search_and_suggestions(&self) -> Option<bool> {
        self.0.bool("showInTeamsSearchAndSuggestions")
    }

    /// Sets `showInTeamsSearchAndSuggestions`.
    pub fn with_show_in_teams_search_and_suggestions(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("showInTeamsSearchAndSuggestions", value))
    }
}
