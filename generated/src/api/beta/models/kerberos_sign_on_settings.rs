// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.kerberosSignOnSettings`](https://learn.microsoft.com/graph/api/resources/kerberossignonsettings?view=graph-rest-beta)
    KerberosSignOnSettings = "microsoft.graph.kerberosSignOnSettings"
}

impl KerberosSignOnSettings {
    /// `kerberosServicePrincipalName` in queries.
    pub const KERBEROS_SERVICE_PRINCIPAL_NAME: Property<Self> = Property::new("kerberosServicePrincipalName");
    /// `kerberosSignOnMappingAttributeType` in queries.
    pub const KERBEROS_SIGN_ON_MAPPING_ATTRIBUTE_TYPE: Property<Self> =
        Property::new("kerberosSignOnMappingAttributeType");

    /// `kerberosServicePrincipalName`: `Edm.String`
    pub fn kerberos_service_principal_name(&self) -> Option<&str> {
        self.0.str("kerberosServicePrincipalName")
    }

    /// Sets `kerberosServicePrincipalName`.
    pub fn with_kerberos_service_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("kerberosServicePrincipalName", value))
    }

    /// `kerberosSignOnMappingAttributeType`: `microsoft.graph.kerberosSignOnMappingAttributeType`
    ///
    /// Possible values are: userPrincipalName, onPremisesUserPrincipalName, userPrincipalUsername, onPremisesUserPrincipalUsername, onPremisesSAMAccountName.
    pub fn kerberos_sign_on_mapping_attribute_type(&self) -> Option<super::KerberosSignOnMappingAttributeType> {
        self.0.enumeration("kerberosSignOnMappingAttributeType")
    }

    /// Sets `kerberosSignOnMappingAttributeType`.
    pub fn with_kerberos_sign_on_mapping_attribute_type(
        self,
        value: impl Into<Nullable<super::KerberosSignOnMappingAttributeType>>,
    ) -> Self {
        Self(self.0.with("kerberosSignOnMappingAttributeType", value))
    }
}
