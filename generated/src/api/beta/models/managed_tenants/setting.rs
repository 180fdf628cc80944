// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.setting`](https://learn.microsoft.com/graph/api/resources/managedtenants-setting?view=graph-rest-beta)
    Setting = "microsoft.graph.managedTenants.setting"
}

impl Setting {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `jsonValue` in queries.
    pub const JSON_VALUE: Property<Self> = Property::new("jsonValue");
    /// `overwriteAllowed` in queries.
    pub const OVERWRITE_ALLOWED: Property<Self> = Property::new("overwriteAllowed");
    /// `valueType` in queries.
    pub const VALUE_TYPE: Property<Self> = Property::new("valueType");

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `jsonValue`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn json_value(&self) -> Option<&str> {
        self.0.str("jsonValue")
    }

    /// `overwriteAllowed`: `Edm.Boolean`, read-only
    ///
    /// Required. Read-only.
    pub fn overwrite_allowed(&self) -> Option<bool> {
        self.0.bool("overwriteAllowed")
    }

    /// `valueType`: `microsoft.graph.managedTenants.managementParameterValueType`, read-only
    ///
    /// Required. Read-only. Possible values are: string, integer, boolean, guid, stringCollection, integerCollection, booleanCollection, guidCollection, unknownFutureValue.
    pub fn value_type(&self) -> Option<super::ManagementParameterValueType> {
        self.0.enumeration("valueType")
    }
}
