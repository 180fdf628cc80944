// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues`

use super::super::super::super::super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues`
    PresentationValues
}

impl PresentationValues {
    /// `POST /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues` — Create groupPolicyPresentationValue
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationvalue-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationvaluelist-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationvaluetext-create?view=graph-rest-beta) and 4 more
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(
        &self,
        body: impl Into<models::GroupPolicyPresentationValue>,
    ) -> Call<models::GroupPolicyPresentationValue> {
        let operation = &Operation {
            name: "groupPolicyPresentationValue: create",
            method: Method::Post,
            path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues",
            pages: &[
                "intune-grouppolicy-grouppolicypresentationvalue-create",
                "intune-grouppolicy-grouppolicypresentationvaluelist-create",
                "intune-grouppolicy-grouppolicypresentationvaluetext-create",
                "intune-grouppolicy-grouppolicypresentationvalueboolean-create",
                "intune-grouppolicy-grouppolicypresentationvaluedecimal-create",
                "intune-grouppolicy-grouppolicypresentationvaluemultitext-create",
                "intune-grouppolicy-grouppolicypresentationvaluelongdecimal-create",
            ],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(Into::<models::GroupPolicyPresentationValue>::into(body))
    }

    /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues` — List groupPolicyPresentationValues
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationvalue-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationvaluelist-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationvaluetext-list?view=graph-rest-beta) and 4 more
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::GroupPolicyPresentationValue> {
        let operation = &Operation {
            name: "groupPolicyPresentationValue: list",
            method: Method::Get,
            path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues",
            pages: &[
                "intune-grouppolicy-grouppolicypresentationvalue-list",
                "intune-grouppolicy-grouppolicypresentationvaluelist-list",
                "intune-grouppolicy-grouppolicypresentationvaluetext-list",
                "intune-grouppolicy-grouppolicypresentationvalueboolean-list",
                "intune-grouppolicy-grouppolicypresentationvaluedecimal-list",
                "intune-grouppolicy-grouppolicypresentationvaluemultitext-list",
                "intune-grouppolicy-grouppolicypresentationvaluelongdecimal-list",
            ],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id;
