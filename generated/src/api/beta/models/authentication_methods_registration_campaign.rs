// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.authenticationMethodsRegistrationCampaign`](https://learn.microsoft.com/graph/api/resources/authenticationmethodsregistrationcampaign?view=graph-rest-beta)
    AuthenticationMethodsRegistrationCampaign = "microsoft.graph.authenticationMethodsRegistrationCampaign"
}

impl AuthenticationMethodsRegistrationCampaign {
    /// `excludeTargets` in queries.
    pub const EXCLUDE_TARGETS: Property<Self> = Property::new("excludeTargets");
    /// `includeTargets` in queries.
    pub const INCLUDE_TARGETS: Property<Self> = Property::new("includeTargets");
    /// `snoozeDurationInDays` in queries.
    pub const SNOOZE_DURATION_IN_DAYS: Property<Self> = Property::new("snoozeDurationInDays");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");

    /// `excludeTargets`: `Collection(microsoft.graph.excludeTarget)`
    pub fn exclude_targets(&self) -> Option<&[super::ExcludeTarget]> {
        self.0.models("excludeTargets")
    }

    /// Sets `excludeTargets`.
    pub fn with_exclude_targets(self, value: impl Into<Nullable<Vec<super::ExcludeTarget>>>) -> Self {
        Self(self.0.with("excludeTargets", value))
    }

    /// `includeTargets`: `Collection(microsoft.graph.authenticationMethodsRegistrationCampaignIncludeTarget)`
    pub fn include_targets(&self) -> Option<&[super::AuthenticationMethodsRegistrationCampaignIncludeTarget]> {
        self.0.models("includeTargets")
    }

    /// Sets `includeTargets`.
    pub fn with_include_targets(
        self,
        value: impl Into<Nullable<Vec<super::AuthenticationMethodsRegistrationCampaignIncludeTarget>>>,
    ) -> Self {
        Self(self.0.with("includeTargets", value))
    }

    /// `snoozeDurationInDays`: `Edm.Int32`
    pub fn snooze_duration_in_days(&self) -> Option<i32> {
        self.0.i32("snoozeDurationInDays")
    }

    /// Sets `snoozeDurationInDays`.
    pub fn with_snooze_duration_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("snoozeDurationInDays", value))
    }

    /// `state`: `microsoft.graph.advancedConfigState`
    ///
    /// Possible values are: default, enabled, disabled, unknownFutureValue.
    pub fn state(&self) -> Option<super::AdvancedConfigState> {
        self.0.enumeration("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::AdvancedConfigState>>) -> Self {
        Self(self.0.with("state", value))
    }
}
