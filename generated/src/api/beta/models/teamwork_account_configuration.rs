// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamworkAccountConfiguration`](https://learn.microsoft.com/graph/api/resources/teamworkaccountconfiguration?view=graph-rest-beta)
    TeamworkAccountConfiguration = "microsoft.graph.teamworkAccountConfiguration"
}

impl TeamworkAccountConfiguration {
    /// `onPremisesCalendarSyncConfiguration` in queries.
    pub const ON_PREMISES_CALENDAR_SYNC_CONFIGURATION: Property<Self> =
        Property::new("onPremisesCalendarSyncConfiguration");
    /// `supportedClient` in queries.
    pub const SUPPORTED_CLIENT: Property<Self> = Property::new("supportedClient");

    /// `onPremisesCalendarSyncConfiguration`: `microsoft.graph.teamworkOnPremisesCalendarSyncConfiguration`
    pub fn on_premises_calendar_sync_configuration(
        &self,
    ) -> Option<&super::TeamworkOnPremisesCalendarSyncConfiguration>
    {
        self.0.model("onPremisesCalendarSyncConfiguration")
    }

    /// Sets `onPremisesCalendarSyncConfiguration`.
    pub fn with_on_premises_calendar_sync_configuration(
        self,
        value: impl Into<Nullable<super::TeamworkOnPremisesCalendarSyncConfiguration>>,
    ) -> Self {
        Self(self.0.with("onPremisesCalendarSyncConfiguration", value))
    }

    /// `supportedClient`: `microsoft.graph.teamworkSupportedClient`
    ///
    /// Possible values are: unknown, skypeDefaultAndTeams, teamsDefaultAndSkype, skypeOnly, teamsOnly, unknownFutureValue.
    pub fn supported_client(&self) -> Option<super::TeamworkSupportedClient> {
        self.0.enumeration("supportedClient")
    }

    /// Sets `supportedClient`.
    pub fn with_supported_client(self, value: impl Into<Nullable<super::TeamworkSupportedClient>>) -> Self {
        Self(self.0.with("supportedClient", value))
    }
}
