// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamworkDisplayConfiguration`](https://learn.microsoft.com/graph/api/resources/teamworkdisplayconfiguration?view=graph-rest-beta)
    TeamworkDisplayConfiguration = "microsoft.graph.teamworkDisplayConfiguration"
}

impl TeamworkDisplayConfiguration {
    /// `configuredDisplays` in queries.
    pub const CONFIGURED_DISPLAYS: Property<Self> = Property::new("configuredDisplays");
    /// `displayCount` in queries.
    pub const DISPLAY_COUNT: Property<Self> = Property::new("displayCount");
    /// `inBuiltDisplayScreenConfiguration` in queries.
    pub const IN_BUILT_DISPLAY_SCREEN_CONFIGURATION: Property<Self> =
        Property::new("inBuiltDisplayScreenConfiguration");
    /// `isContentDuplicationAllowed` in queries.
    pub const IS_CONTENT_DUPLICATION_ALLOWED: Property<Self> = Property::new("isContentDuplicationAllowed");
    /// `isDualDisplayModeEnabled` in queries.
    pub const IS_DUAL_DISPLAY_MODE_ENABLED: Property<Self> = Property::new("isDualDisplayModeEnabled");

    /// `configuredDisplays`: `Collection(microsoft.graph.teamworkConfiguredPeripheral)`
    pub fn configured_displays(&self) -> Option<&[super::TeamworkConfiguredPeripheral]> {
        self.0.models("configuredDisplays")
    }

    /// Sets `configuredDisplays`.
    pub fn with_configured_displays(
        self,
        value: impl Into<Nullable<Vec<super::TeamworkConfiguredPeripheral>>>,
    ) -> Self {
        Self(self.0.with("configuredDisplays", value))
    }

    /// `displayCount`: `Edm.Int32`
    pub fn display_count(&self) -> Option<i32> {
        self.0.i32("displayCount")
    }

    /// Sets `displayCount`.
    pub fn with_display_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("displayCount", value))
    }

    /// `inBuiltDisplayScreenConfiguration`: `microsoft.graph.teamworkDisplayScreenConfiguration`
    pub fn in_built_display_screen_configuration(&self) -> Option<&super::TeamworkDisplayScreenConfiguration> {
        self.0.model("inBuiltDisplayScreenConfiguration")
    }

    /// Sets `inBuiltDisplayScreenConfiguration`.
    pub fn with_in_built_display_screen_configuration(
        self,
        value: impl Into<Nullable<super::TeamworkDisplayScreenConfiguration>>,
    ) -> Self {
        Self(self.0.with("inBuiltDisplayScreenConfiguration", value))
    }

    /// `isContentDuplicationAllowed`: `Edm.Boolean`
    pub fn is_content_duplication_allowed(&self) -> Option<bool> {
        self.0.bool("isContentDuplicationAllowed")
    }

    /// Sets `isContentDuplicationAllowed`.
    pub fn with_is_content_duplication_allowed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isContentDuplicationAllowed", value))
    }

    /// `isDualDisplayModeEnabled`: `Edm.Boolean`
    pub fn is_dual_display_mode_enabled(&self) -> Option<bool> {
        self.0.bool("isDualDisplayModeEnabled")
    }

    /// Sets `isDualDisplayModeEnabled`.
    pub fn with_is_dual_display_mode_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDualDisplayModeEnabled", value))
    }
}
