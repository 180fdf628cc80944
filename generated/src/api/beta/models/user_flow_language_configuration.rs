// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userFlowLanguageConfiguration`](https://learn.microsoft.com/graph/api/resources/userflowlanguageconfiguration?view=graph-rest-beta)
    UserFlowLanguageConfiguration = "microsoft.graph.userFlowLanguageConfiguration"
}

impl UserFlowLanguageConfiguration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isEnabled` in queries.
    pub const IS_ENABLED: Property<Self> = Property::new("isEnabled");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `defaultPages` in queries.
    pub const DEFAULT_PAGES: Property<Self> = Property::new("defaultPages");
    /// `overridesPages` in queries.
    pub const OVERRIDES_PAGES: Property<Self> = Property::new("overridesPages");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `isEnabled`: `Edm.Boolean`
    pub fn is_enabled(&self) -> Option<bool> {
        self.0.bool("isEnabled")
    }

    /// Sets `isEnabled`.
    pub fn with_is_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEnabled", value))
    }

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `defaultPages`: `Collection(microsoft.graph.userFlowLanguagePage)`
    pub fn default_pages(&self) -> Option<&[super::UserFlowLanguagePage]> {
        self.0.models("defaultPages")
    }

    /// Sets `defaultPages`.
    pub fn with_default_pages(self, value: impl Into<Nullable<Vec<super::UserFlowLanguagePage>>>) -> Self {
        Self(self.0.with("defaultPages", value))
    }

    /// `overridesPages`: `Collection(microsoft.graph.userFlowLanguagePage)`
    pub fn overrides_pages(&self) -> Option<&[super::UserFlowLanguagePage]> {
        self.0.models("overridesPages")
    }

    /// Sets `overridesPages`.
    pub fn with_overrides_pages(self, value: impl Into<Nullable<Vec<super::UserFlowLanguagePage>>>) -> Self {
        Self(self.0.with("overridesPages", value))
    }
}
