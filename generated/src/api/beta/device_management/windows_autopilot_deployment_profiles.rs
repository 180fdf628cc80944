// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/windowsAutopilotDeploymentProfiles`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/windowsAutopilotDeploymentProfiles`
    WindowsAutopilotDeploymentProfiles
}

impl WindowsAutopilotDeploymentProfiles {
    /// `POST /deviceManagement/windowsAutopilotDeploymentProfiles` — Create azureADWindowsAutopilotDeploymentProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-azureadwindowsautopilotdeploymentprofile-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-activedirectorywindowsautopilotdeploymentprofile-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn create(
        &self,
        body: models::AzureAdWindowsAutopilotDeploymentProfile,
    ) -> Call<models::AzureAdWindowsAutopilotDeploymentProfile> {
        let operation = &Operation {
            name: "azureADWindowsAutopilotDeploymentProfile: create",
            method: Method::Post,
            path: "/deviceManagement/windowsAutopilotDeploymentProfiles",
            pages: &[
                "intune-enrollment-azureadwindowsautopilotdeploymentprofile-create",
                "intune-enrollment-activedirectorywindowsautopilotdeploymentprofile-create",
            ],
            work: "DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `POST /deviceManagement/windowsAutopilotDeploymentProfiles/hasPayloadLinks` — hasPayloadLinks action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-windowsautopilotdeploymentprofile-haspayloadlinks?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn has_payload_links(
        &self,
        body: requests::windows_autopilot_deployment_profile::HasPayloadLinksRequest,
    ) -> Call<Vec<models::HasPayloadLinkResultItem>> {
        let operation = &Operation {
            name: "windowsAutopilotDeploymentProfile: has_payload_links",
            method: Method::Post,
            path: "/deviceManagement/windowsAutopilotDeploymentProfiles/hasPayloadLinks",
            pages: &["intune-shared-windowsautopilotdeploymentprofile-haspayloadlinks"],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.name("hasPayloadLinks").call(operation).json(body)
    }

    /// `GET /deviceManagement/windowsAutopilotDeploymentProfiles` — List azureADWindowsAutopilotDeploymentProfiles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-azureadwindowsautopilotdeploymentprofile-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-activedirectorywindowsautopilotdeploymentprofile-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn list(&self) -> List<models::AzureAdWindowsAutopilotDeploymentProfile> {
        let operation = &Operation {
            name: "azureADWindowsAutopilotDeploymentProfile: list",
            method: Method::Get,
            path: "/deviceManagement/windowsAutopilotDeploymentProfiles",
            pages: &[
                "intune-enrollment-azureadwindowsautopilotdeploymentprofile-list",
                "intune-enrollment-activedirectorywindowsautopilotdeploymentprofile-list",
            ],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/windowsAutopilotDeploymentProfiles/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/windowsAutopilotDeploymentProfiles/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/windowsAutopilotDeploymentProfiles/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}/assign` — Assign action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-windowsautopilotdeploymentprofile-assign?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn assign(&self, body: requests::windows_autopilot_deployment_profile::AssignRequest) -> Call<()> {
            let operation = &Operation {
                name: "windowsAutopilotDeploymentProfile: assign",
                method: Method::Post,
                path: "/deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}/assign",
                pages: &["intune-shared-windowsautopilotdeploymentprofile-assign"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.name("assign").call(operation).json(body)
        }

        /// `DELETE /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}` — Delete azureADWindowsAutopilotDeploymentProfile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-azureadwindowsautopilotdeploymentprofile-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-activedirectorywindowsautopilotdeploymentprofile-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "azureADWindowsAutopilotDeploymentProfile: delete",
                method: Method::Delete,
                path: "/deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}",
                pages: &[
                    "intune-enrollment-azureadwindowsautopilotdeploymentprofile-delete",
                    "intune-enrollment-activedirectorywindowsautopilotdeploymentprofile-delete",
                ],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}` — Get windowsAutopilotDeploymentProfile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-windowsautopilotdeploymentprofile-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-azureadwindowsautopilotdeploymentprofile-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-enrollment-activedirectorywindowsautopilotdeploymentprofile-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn get(&self) -> Get<models::WindowsAutopilotDeploymentProfile> {
            let operation = &Operation {
                name: "windowsAutopilotDeploymentProfile: get",
                method: Method::Get,
                path: "/deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}",
                pages: &[
                    "intune-shared-windowsautopilotdeploymentprofile-get",
                    "intune-enrollment-azureadwindowsautopilotdeploymentprofile-get",
                    "intune-enrollment-activedirectorywindowsautopilotdeploymentprofile-get",
                ],
                work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}` — Update azureADWindowsAutopilotDeploymentProfile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-azureadwindowsautopilotdeploymentprofile-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-activedirectorywindowsautopilotdeploymentprofile-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn update(
            &self,
            body: impl Into<models::WindowsAutopilotDeploymentProfile>,
        ) -> Call<models::WindowsAutopilotDeploymentProfile> {
            let operation = &Operation {
                name: "azureADWindowsAutopilotDeploymentProfile: update",
                method: Method::Patch,
                path: "/deviceManagement/windowsAutopilotDeploymentProfiles/{windowsAutopilotDeploymentProfileId}",
                pages: &[
                    "intune-enrollment-azureadwindowsautopilotdeploymentprofile-update",
                    "intune-enrollment-activedirectorywindowsautopilotdeploymentprofile-update",
                ],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.call(operation).json(Into::<models::WindowsAutopilotDeploymentProfile>::into(body))
        }
    }
}
