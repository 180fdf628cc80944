// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingRegexConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingregexconstraint?view=graph-rest-beta)
    DeviceManagementSettingRegexConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingRegexConstraint"
}

impl DeviceManagementSettingRegexConstraint {
    /// `regex` in queries.
    pub const REGEX: Property<Self> = Property::new("regex");

    /// `regex`: `Edm.String`
    pub fn regex(&self) -> Option<&str> {
        self.0.str("regex")
    }

    /// Sets `regex`.
    pub fn with_regex(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("regex", value))
    }
}
