// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingAbstractImplementationConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingabstractimplementationconstraint?view=graph-rest-beta)
    DeviceManagementSettingAbstractImplementationConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingAbstractImplementationConstraint"
}

impl DeviceManagementSettingAbstractImplementationConstraint {
    /// `allowedAbstractImplementationDefinitionIds` in queries.
    pub const ALLOWED_ABSTRACT_IMPLEMENTATION_DEFINITION_IDS: Property<Self> =
        Property::new("allowedAbstractImplementationDefinitionIds");

    /// `allowedAbstractImplementationDefinitionIds`: `Collection(Edm.String)`
    pub fn allowed_abstract_implementation_definition_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("allowedAbstractImplementationDefinitionIds")
    }

    /// Sets `allowedAbstractImplementationDefinitionIds`.
    pub fn with_allowed_abstract_implementation_definition_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("allowedAbstractImplementationDefinitionIds", value))
    }
}
