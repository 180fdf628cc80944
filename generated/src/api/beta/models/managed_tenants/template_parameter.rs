// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.templateParameter`](https://learn.microsoft.com/graph/api/resources/managedtenants-templateparameter?view=graph-rest-beta)
    TemplateParameter = "microsoft.graph.managedTenants.templateParameter"
}

impl TemplateParameter {
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `jsonAllowedValues` in queries.
    pub const JSON_ALLOWED_VALUES: Property<Self> = Property::new("jsonAllowedValues");
    /// `jsonDefaultValue` in queries.
    pub const JSON_DEFAULT_VALUE: Property<Self> = Property::new("jsonDefaultValue");
    /// `valueType` in queries.
    pub const VALUE_TYPE: Property<Self> = Property::new("valueType");

    /// `description`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `jsonAllowedValues`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn json_allowed_values(&self) -> Option<&str> {
        self.0.str("jsonAllowedValues")
    }

    /// `jsonDefaultValue`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn json_default_value(&self) -> Option<&str> {
        self.0.str("jsonDefaultValue")
    }

    /// `valueType`: `microsoft.graph.managedTenants.managementParameterValueType`, read-only
    ///
    /// Required. Read-only. Possible values are: string, integer, boolean, guid, stringCollection, integerCollection, booleanCollection, guidCollection, unknownFutureValue.
    pub fn value_type(&self) -> Option<super::ManagementParameterValueType> {
        self.0.enumeration("valueType")
    }
}
