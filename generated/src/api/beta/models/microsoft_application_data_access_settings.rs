// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.microsoftApplicationDataAccessSettings`](https://learn.microsoft.com/graph/api/resources/microsoftapplicationdataaccesssettings?view=graph-rest-beta)
    MicrosoftApplicationDataAccessSettings: super::Entity = "microsoft.graph.microsoftApplicationDataAccessSettings"
}

impl MicrosoftApplicationDataAccessSettings {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isEnabledForAllMicrosoftApplications` in queries.
    pub const IS_ENABLED_FOR_ALL_MICROSOFT_APPLICATIONS: Property<Self> =
        Property::new("isEnabledForAllMicrosoftApplications");
    /// `disabledForGroup` in queries.
    pub const DISABLED_FOR_GROUP: Property<Self> = Property::new("disabledForGroup");

    /// `isEnabledForAllMicrosoftApplications`: `Edm.Boolean`
    pub fn is_enabled_for_all_microsoft_applications(&self) -> Option<bool> {
        self.0.bool("isEnabledForAllMicrosoftApplications")
    }

    /// Sets `isEnabledForAllMicrosoftApplications`.
    pub fn with_is_enabled_for_all_microsoft_applications(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEnabledForAllMicrosoftApplications", value))
    }

    /// `disabledForGroup`: `Edm.String`
    pub fn disabled_for_group(&self) -> Option<&str> {
        self.0.str("disabledForGroup")
    }

    /// Sets `disabledForGroup`.
    pub fn with_disabled_for_group(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("disabledForGroup", value))
    }
}
