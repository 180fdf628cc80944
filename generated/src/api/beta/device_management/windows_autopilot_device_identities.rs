// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/windowsAutopilotDeviceIdentities`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/windowsAutopilotDeviceIdentities`
    WindowsAutopilotDeviceIdentities
}

impl WindowsAutopilotDeviceIdentities {
    /// `POST /deviceManagement/windowsAutopilotDeviceIdentities` — Create windowsAutopilotDeviceIdentity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn create(&self, body: models::WindowsAutopilotDeviceIdentity) -> Call<models::WindowsAutopilotDeviceIdentity> {
        let operation = &Operation {
            name: "windowsAutopilotDeviceIdentity: create",
            method: Method::Post,
            path: "/deviceManagement/windowsAutopilotDeviceIdentities",
            pages: &["intune-enrollment-windowsautopilotdeviceidentity-create"],
            work: "DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/windowsAutopilotDeviceIdentities` — List windowsAutopilotDeviceIdentities
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn list(&self) -> List<models::WindowsAutopilotDeviceIdentity> {
        let operation = &Operation {
            name: "windowsAutopilotDeviceIdentity: list",
            method: Method::Get,
            path: "/deviceManagement/windowsAutopilotDeviceIdentities",
            pages: &["intune-enrollment-windowsautopilotdeviceidentity-list"],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/assignResourceAccountToDevice` — assignResourceAccountToDevice action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-assignresourceaccounttodevice?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn assign_resource_account_to_device(
            &self,
            body: requests::windows_autopilot_device_identity::AssignResourceAccountToDeviceRequest,
        ) -> Call<()> {
            let operation = &Operation {
                name: "windowsAutopilotDeviceIdentity: assign_resource_account_to_device",
                method: Method::Post,
                path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/assignResourceAccountToDevice",
                pages: &["intune-enrollment-windowsautopilotdeviceidentity-assignresourceaccounttodevice"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.name("assignResourceAccountToDevice").call(operation).json(body)
        }

        /// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/assignUserToDevice` — assignUserToDevice action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-assignusertodevice?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn assign_user_to_device(
            &self,
            body: requests::windows_autopilot_device_identity::AssignUserToDeviceRequest,
        ) -> Call<()> {
            let operation = &Operation {
                name: "windowsAutopilotDeviceIdentity: assign_user_to_device",
                method: Method::Post,
                path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/assignUserToDevice",
                pages: &["intune-enrollment-windowsautopilotdeviceidentity-assignusertodevice"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.name("assignUserToDevice").call(operation).json(body)
        }

        /// `DELETE /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}` — Delete windowsAutopilotDeviceIdentity
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "windowsAutopilotDeviceIdentity: delete",
                method: Method::Delete,
                path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}",
                pages: &["intune-enrollment-windowsautopilotdeviceidentity-delete"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}` — Get windowsAutopilotDeviceIdentity
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn get(&self) -> Get<models::WindowsAutopilotDeviceIdentity> {
            let operation = &Operation {
                name: "windowsAutopilotDeviceIdentity: get",
                method: Method::Get,
                path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}",
                pages: &["intune-enrollment-windowsautopilotdeviceidentity-get"],
                work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/unassignResourceAccountFromDevice` — unassignResourceAccountFromDevice action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-unassignresourceaccountfromdevice?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn unassign_resource_account_from_device(&self) -> Call<()> {
            let operation = &Operation {
                name: "windowsAutopilotDeviceIdentity: unassign_resource_account_from_device",
                method: Method::Post,
                path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/unassignResourceAccountFromDevice",
                pages: &["intune-enrollment-windowsautopilotdeviceidentity-unassignresourceaccountfromdevice"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.name("unassignResourceAccountFromDevice").call(operation)
        }

        /// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/unassignUserFromDevice` — unassignUserFromDevice action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-unassignuserfromdevice?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn unassign_user_from_device(&self) -> Call<()> {
            let operation = &Operation {
                name: "windowsAutopilotDeviceIdentity: unassign_user_from_device",
                method: Method::Post,
                path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/unassignUserFromDevice",
                pages: &["intune-enrollment-windowsautopilotdeviceidentity-unassignuserfromdevice"],
                work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.name("unassignUserFromDevice").call(operation)
        }

        /// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/updateDeviceProperties` — updateDeviceProperties action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-updatedeviceproperties?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn update_device_properties(
            &self,
            body: requests::windows_autopilot_device_identity::UpdateDevicePropertiesRequest,
        ) -> Call<()> {
            let operation = &Operation {
                name: "windowsAutopilotDeviceIdentity: update_device_properties",
                method: Method::Post,
                path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/updateDeviceProperties",
                pages: &["intune-enrollment-windowsautopilotdeviceidentity-updatedeviceproperties"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.name("updateDeviceProperties").call(operation).json(body)
        }

        /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile`
        pub fn deployment_profile(&self) -> deployment_profile::DeploymentProfile {
            deployment_profile::DeploymentProfile(self.0.name("deploymentProfile"))
        }

        /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/intendedDeploymentProfile`
        pub fn intended_deployment_profile(&self) -> intended_deployment_profile::IntendedDeploymentProfile {
            intended_deployment_profile::IntendedDeploymentProfile(self.0.name("intendedDeploymentProfile"))
        }
    }

    /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile`
    pub mod deployment_profile {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile`
            DeploymentProfile
        }

        impl DeploymentProfile {
            /// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assign` — Assign action
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
                    path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assign",
                    pages: &["intune-shared-windowsautopilotdeploymentprofile-assign"],
                    work: "DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.name("assign").call(operation).json(body)
            }

            /// `DELETE /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile` — Delete azureADWindowsAutopilotDeploymentProfile
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
                    path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile",
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

            /// `GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile` — Get windowsAutopilotDeploymentProfile
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
                    path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile",
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

            /// `PATCH /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile` — Update azureADWindowsAutopilotDeploymentProfile
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
                    path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile",
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

            /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile`
            pub fn as_active_directory_windows_autopilot_deployment_profile(
                &self,
            ) -> as_active_directory_windows_autopilot_deployment_profile::AsActiveDirectoryWindowsAutopilotDeploymentProfile
            {
                as_active_directory_windows_autopilot_deployment_profile::AsActiveDirectoryWindowsAutopilotDeploymentProfile(
                    self.0.name("microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile"),
                )
            }

            /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignedDevices`
            pub fn assigned_devices(&self) -> assigned_devices::AssignedDevices {
                assigned_devices::AssignedDevices(self.0.name("assignedDevices"))
            }

            /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignments`
            pub fn assignments(&self) -> assignments::Assignments {
                assignments::Assignments(self.0.name("assignments"))
            }
        }

        /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile`
        pub mod as_active_directory_windows_autopilot_deployment_profile {
            use super::models;

            crate::runtime::node! {
                /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile`
                AsActiveDirectoryWindowsAutopilotDeploymentProfile
            }

            impl AsActiveDirectoryWindowsAutopilotDeploymentProfile {
                /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile/domainJoinConfiguration`
                pub fn domain_join_configuration(&self) -> domain_join_configuration::DomainJoinConfiguration {
                    domain_join_configuration::DomainJoinConfiguration(self.0.name("domainJoinConfiguration"))
                }
            }

            /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile/domainJoinConfiguration`
            pub mod domain_join_configuration {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile/domainJoinConfiguration`
                    DomainJoinConfiguration
                }

                impl DomainJoinConfiguration {
                    /// `GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile/domainJoinConfiguration` — Get windowsDomainJoinConfiguration
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-windowsdomainjoinconfiguration-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
                    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
                    pub fn get(&self) -> Get<models::WindowsDomainJoinConfiguration> {
                        let operation = &Operation {
                            name: "windowsDomainJoinConfiguration: get",
                            method: Method::Get,
                            path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile/domainJoinConfiguration",
                            pages: &["intune-shared-windowsdomainjoinconfiguration-get"],
                            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile/domainJoinConfiguration` — Update windowsDomainJoinConfiguration
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-windowsdomainjoinconfiguration-update?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementServiceConfig.ReadWrite.All`
                    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementServiceConfig.ReadWrite.All`
                    pub fn update(
                        &self,
                        body: models::WindowsDomainJoinConfiguration,
                    ) -> Call<models::WindowsDomainJoinConfiguration> {
                        let operation = &Operation {
                            name: "windowsDomainJoinConfiguration: update",
                            method: Method::Patch,
                            path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/microsoft.graph.activeDirectoryWindowsAutopilotDeploymentProfile/domainJoinConfiguration",
                            pages: &["intune-shared-windowsdomainjoinconfiguration-update"],
                            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }
        }

        /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignedDevices`
        pub mod assigned_devices {
            use super::{models, requests};
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignedDevices`
                AssignedDevices
            }

            impl AssignedDevices {
                /// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices` — Create windowsAutopilotDeviceIdentity
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-create?view=graph-rest-beta)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
                /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
                pub fn create(
                    &self,
                    body: models::WindowsAutopilotDeviceIdentity,
                ) -> Call<models::WindowsAutopilotDeviceIdentity> {
                    let operation = &Operation {
                        name: "windowsAutopilotDeviceIdentity: create",
                        method: Method::Post,
                        path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices",
                        pages: &["intune-enrollment-windowsautopilotdeviceidentity-create"],
                        work: "DeviceManagementServiceConfig.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementServiceConfig.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices` — List windowsAutopilotDeviceIdentities
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-list?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
                /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
                pub fn list(&self) -> List<models::WindowsAutopilotDeviceIdentity> {
                    let operation = &Operation {
                        name: "windowsAutopilotDeviceIdentity: list",
                        method: Method::Get,
                        path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices",
                        pages: &["intune-enrollment-windowsautopilotdeviceidentity-list"],
                        work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                    };
                    self.0.list(operation)
                }

                /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignedDevices/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignedDevices/{id}`
            pub mod id {
                use super::{models, requests};
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignedDevices/{id}`
                    Id
                }

                impl Id {
                    /// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}/assignResourceAccountToDevice` — assignResourceAccountToDevice action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-assignresourceaccounttodevice?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
                    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
                    pub fn assign_resource_account_to_device(
                        &self,
                        body: requests::windows_autopilot_device_identity::AssignResourceAccountToDeviceRequest,
                    ) -> Call<()> {
                        let operation = &Operation {
                            name: "windowsAutopilotDeviceIdentity: assign_resource_account_to_device",
                            method: Method::Post,
                            path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}/assignResourceAccountToDevice",
                            pages: &["intune-enrollment-windowsautopilotdeviceidentity-assignresourceaccounttodevice"],
                            work: "DeviceManagementServiceConfig.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementServiceConfig.ReadWrite.All",
                        };
                        self.0.name("assignResourceAccountToDevice").call(operation).json(body)
                    }

                    /// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}/assignUserToDevice` — assignUserToDevice action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-assignusertodevice?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
                    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
                    pub fn assign_user_to_device(
                        &self,
                        body: requests::windows_autopilot_device_identity::AssignUserToDeviceRequest,
                    ) -> Call<()> {
                        let operation = &Operation {
                            name: "windowsAutopilotDeviceIdentity: assign_user_to_device",
                            method: Method::Post,
                            path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}/assignUserToDevice",
                            pages: &["intune-enrollment-windowsautopilotdeviceidentity-assignusertodevice"],
                            work: "DeviceManagementServiceConfig.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementServiceConfig.ReadWrite.All",
                        };
                        self.0.name("assignUserToDevice").call(operation).json(body)
                    }

                    /// `DELETE /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}` — Delete windowsAutopilotDeviceIdentity
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-delete?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
                    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "windowsAutopilotDeviceIdentity: delete",
                            method: Method::Delete,
                            path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}",
                            pages: &["intune-enrollment-windowsautopilotdeviceidentity-delete"],
                            work: "DeviceManagementServiceConfig.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementServiceConfig.ReadWrite.All",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}` — Get windowsAutopilotDeviceIdentity
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
                    /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
                    pub fn get(&self) -> Get<models::WindowsAutopilotDeviceIdentity> {
                        let operation = &Operation {
                            name: "windowsAutopilotDeviceIdentity: get",
                            method: Method::Get,
                            path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}",
                            pages: &["intune-enrollment-windowsautopilotdeviceidentity-get"],
                            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}/unassignResourceAccountFromDevice` — unassignResourceAccountFromDevice action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-unassignresourceaccountfromdevice?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
                    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
                    pub fn unassign_resource_account_from_device(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "windowsAutopilotDeviceIdentity: unassign_resource_account_from_device",
                            method: Method::Post,
                            path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}/unassignResourceAccountFromDevice",
                            pages: &[
                                "intune-enrollment-windowsautopilotdeviceidentity-unassignresourceaccountfromdevice",
                            ],
                            work: "DeviceManagementServiceConfig.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementServiceConfig.ReadWrite.All",
                        };
                        self.0.name("unassignResourceAccountFromDevice").call(operation)
                    }

                    /// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}/unassignUserFromDevice` — unassignUserFromDevice action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-unassignuserfromdevice?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
                    /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
                    pub fn unassign_user_from_device(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "windowsAutopilotDeviceIdentity: unassign_user_from_device",
                            method: Method::Post,
                            path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}/unassignUserFromDevice",
                            pages: &["intune-enrollment-windowsautopilotdeviceidentity-unassignuserfromdevice"],
                            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                        };
                        self.0.name("unassignUserFromDevice").call(operation)
                    }

                    /// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}/updateDeviceProperties` — updateDeviceProperties action
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-updatedeviceproperties?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
                    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
                    pub fn update_device_properties(
                        &self,
                        body: requests::windows_autopilot_device_identity::UpdateDevicePropertiesRequest,
                    ) -> Call<()> {
                        let operation = &Operation {
                            name: "windowsAutopilotDeviceIdentity: update_device_properties",
                            method: Method::Post,
                            path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}/updateDeviceProperties",
                            pages: &["intune-enrollment-windowsautopilotdeviceidentity-updatedeviceproperties"],
                            work: "DeviceManagementServiceConfig.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementServiceConfig.ReadWrite.All",
                        };
                        self.0.name("updateDeviceProperties").call(operation).json(body)
                    }
                }
            }
        }

        /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignments`
        pub mod assignments {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignments`
                Assignments
            }

            impl Assignments {
                /// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments` — Create windowsAutopilotDeploymentProfileAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeploymentprofileassignment-create?view=graph-rest-beta)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
                /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
                pub fn create(
                    &self,
                    body: models::WindowsAutopilotDeploymentProfileAssignment,
                ) -> Call<models::WindowsAutopilotDeploymentProfileAssignment> {
                    let operation = &Operation {
                        name: "windowsAutopilotDeploymentProfileAssignment: create",
                        method: Method::Post,
                        path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments",
                        pages: &["intune-enrollment-windowsautopilotdeploymentprofileassignment-create"],
                        work: "DeviceManagementServiceConfig.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementServiceConfig.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments` — List windowsAutopilotDeploymentProfileAssignments
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeploymentprofileassignment-list?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
                /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
                pub fn list(&self) -> List<models::WindowsAutopilotDeploymentProfileAssignment> {
                    let operation = &Operation {
                        name: "windowsAutopilotDeploymentProfileAssignment: list",
                        method: Method::Get,
                        path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments",
                        pages: &["intune-enrollment-windowsautopilotdeploymentprofileassignment-list"],
                        work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                    };
                    self.0.list(operation)
                }

                /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignments/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignments/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignments/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments/{windowsAutopilotDeploymentProfileAssignmentId}` — Delete windowsAutopilotDeploymentProfileAssignment
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeploymentprofileassignment-delete?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
                    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "windowsAutopilotDeploymentProfileAssignment: delete",
                            method: Method::Delete,
                            path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments/{windowsAutopilotDeploymentProfileAssignmentId}",
                            pages: &["intune-enrollment-windowsautopilotdeploymentprofileassignment-delete"],
                            work: "DeviceManagementServiceConfig.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementServiceConfig.ReadWrite.All",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments/{windowsAutopilotDeploymentProfileAssignmentId}` — Get windowsAutopilotDeploymentProfileAssignment
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeploymentprofileassignment-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
                    /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
                    pub fn get(&self) -> Get<models::WindowsAutopilotDeploymentProfileAssignment> {
                        let operation = &Operation {
                            name: "windowsAutopilotDeploymentProfileAssignment: get",
                            method: Method::Get,
                            path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments/{windowsAutopilotDeploymentProfileAssignmentId}",
                            pages: &["intune-enrollment-windowsautopilotdeploymentprofileassignment-get"],
                            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments/{windowsAutopilotDeploymentProfileAssignmentId}` — Update windowsAutopilotDeploymentProfileAssignment
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeploymentprofileassignment-update?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
                    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
                    pub fn update(
                        &self,
                        body: models::WindowsAutopilotDeploymentProfileAssignment,
                    ) -> Call<models::WindowsAutopilotDeploymentProfileAssignment> {
                        let operation = &Operation {
                            name: "windowsAutopilotDeploymentProfileAssignment: update",
                            method: Method::Patch,
                            path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignments/{windowsAutopilotDeploymentProfileAssignmentId}",
                            pages: &["intune-enrollment-windowsautopilotdeploymentprofileassignment-update"],
                            work: "DeviceManagementServiceConfig.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementServiceConfig.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }
        }
    }

    /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/intendedDeploymentProfile`
    pub mod intended_deployment_profile {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/intendedDeploymentProfile`
            IntendedDeploymentProfile
        }

        impl IntendedDeploymentProfile {
            /// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/intendedDeploymentProfile/assign` — Assign action
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
                    path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/intendedDeploymentProfile/assign",
                    pages: &["intune-shared-windowsautopilotdeploymentprofile-assign"],
                    work: "DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.name("assign").call(operation).json(body)
            }

            /// `DELETE /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/intendedDeploymentProfile` — Delete azureADWindowsAutopilotDeploymentProfile
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
                    path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/intendedDeploymentProfile",
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

            /// `GET /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/intendedDeploymentProfile` — Get windowsAutopilotDeploymentProfile
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
                    path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/intendedDeploymentProfile",
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

            /// `PATCH /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/intendedDeploymentProfile` — Update azureADWindowsAutopilotDeploymentProfile
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
                    path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/intendedDeploymentProfile",
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
}
