// Written by `cargo xtask gen`; do not edit.
//! `/deviceAppManagement/iosLobAppProvisioningConfigurations`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceAppManagement/iosLobAppProvisioningConfigurations`
    IosLobAppProvisioningConfigurations
}

impl IosLobAppProvisioningConfigurations {
    /// `POST /deviceAppManagement/iosLobAppProvisioningConfigurations` — Create iosLobAppProvisioningConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - application: `DeviceManagementApps.ReadWrite.All`
    pub fn create(
        &self,
        body: models::IosLobAppProvisioningConfiguration,
    ) -> Call<models::IosLobAppProvisioningConfiguration> {
        let operation = &Operation {
            name: "iosLobAppProvisioningConfiguration: create",
            method: Method::Post,
            path: "/deviceAppManagement/iosLobAppProvisioningConfigurations",
            pages: &["intune-shared-ioslobappprovisioningconfiguration-create"],
            work: "",
            personal: "",
            application: "DeviceManagementApps.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `POST /deviceAppManagement/iosLobAppProvisioningConfigurations/hasPayloadLinks` — hasPayloadLinks action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-haspayloadlinks?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    pub fn has_payload_links(
        &self,
        body: requests::ios_lob_app_provisioning_configuration::HasPayloadLinksRequest,
    ) -> Call<Vec<models::HasPayloadLinkResultItem>> {
        let operation = &Operation {
            name: "iosLobAppProvisioningConfiguration: has_payload_links",
            method: Method::Post,
            path: "/deviceAppManagement/iosLobAppProvisioningConfigurations/hasPayloadLinks",
            pages: &["intune-shared-ioslobappprovisioningconfiguration-haspayloadlinks"],
            work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
        };
        self.0.name("hasPayloadLinks").call(operation).json(body)
    }

    /// `GET /deviceAppManagement/iosLobAppProvisioningConfigurations` — List ioslobappprovisioningconfigurations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    pub fn list(&self) -> List<models::IosLobAppProvisioningConfiguration> {
        let operation = &Operation {
            name: "iosLobAppProvisioningConfiguration: list",
            method: Method::Get,
            path: "/deviceAppManagement/iosLobAppProvisioningConfigurations",
            pages: &["intune-shared-ioslobappprovisioningconfiguration-list"],
            work: "",
            personal: "",
            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/assign` — Assign action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-assign?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn assign(&self, body: requests::ios_lob_app_provisioning_configuration::AssignRequest) -> Call<()> {
            let operation = &Operation {
                name: "iosLobAppProvisioningConfiguration: assign",
                method: Method::Post,
                path: "/deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/assign",
                pages: &["intune-shared-ioslobappprovisioningconfiguration-assign"],
                work: "",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.name("assign").call(operation).json(body)
        }

        /// `DELETE /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}` — Delete iosLobAppProvisioningConfiguration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "iosLobAppProvisioningConfiguration: delete",
                method: Method::Delete,
                path: "/deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}",
                pages: &["intune-shared-ioslobappprovisioningconfiguration-delete"],
                work: "",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}` — Get iosLobAppProvisioningConfiguration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn get(&self) -> Get<models::IosLobAppProvisioningConfiguration> {
            let operation = &Operation {
                name: "iosLobAppProvisioningConfiguration: get",
                method: Method::Get,
                path: "/deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}",
                pages: &["intune-shared-ioslobappprovisioningconfiguration-get"],
                work: "",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}` — Update iosLobAppProvisioningConfiguration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn update(
            &self,
            body: models::IosLobAppProvisioningConfiguration,
        ) -> Call<models::IosLobAppProvisioningConfiguration> {
            let operation = &Operation {
                name: "iosLobAppProvisioningConfiguration: update",
                method: Method::Patch,
                path: "/deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}",
                pages: &["intune-shared-ioslobappprovisioningconfiguration-update"],
                work: "",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/assignments`
        pub fn assignments(&self) -> assignments::Assignments {
            assignments::Assignments(self.0.name("assignments"))
        }

        /// `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/deviceStatuses`
        pub fn device_statuses(&self) -> device_statuses::DeviceStatuses {
            device_statuses::DeviceStatuses(self.0.name("deviceStatuses"))
        }

        /// `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/groupAssignments`
        pub fn group_assignments(&self) -> group_assignments::GroupAssignments {
            group_assignments::GroupAssignments(self.0.name("groupAssignments"))
        }

        /// `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/userStatuses`
        pub fn user_statuses(&self) -> user_statuses::UserStatuses {
            user_statuses::UserStatuses(self.0.name("userStatuses"))
        }
    }

    /// `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/assignments`
    pub mod assignments {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/assignments`
            Assignments
        }

        impl Assignments {
            /// `POST /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/assignments` — Create iosLobAppProvisioningConfigurationAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-ioslobappprovisioningconfigurationassignment-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn create(
                &self,
                body: models::IosLobAppProvisioningConfigurationAssignment,
            ) -> Call<models::IosLobAppProvisioningConfigurationAssignment> {
                let operation = &Operation {
                    name: "iosLobAppProvisioningConfigurationAssignment: create",
                    method: Method::Post,
                    path: "/deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/assignments",
                    pages: &["intune-apps-ioslobappprovisioningconfigurationassignment-create"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/assignments` — List iosLobAppProvisioningConfigurationAssignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-ioslobappprovisioningconfigurationassignment-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn list(&self) -> List<models::IosLobAppProvisioningConfigurationAssignment> {
                let operation = &Operation {
                    name: "iosLobAppProvisioningConfigurationAssignment: list",
                    method: Method::Get,
                    path: "/deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/assignments",
                    pages: &["intune-apps-ioslobappprovisioningconfigurationassignment-list"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/assignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/assignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/assignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/assignments/{iosLobAppProvisioningConfigurationAssignmentId}` — Delete iosLobAppProvisioningConfigurationAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-ioslobappprovisioningconfigurationassignment-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "iosLobAppProvisioningConfigurationAssignment: delete",
                        method: Method::Delete,
                        path: "/deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/assignments/{iosLobAppProvisioningConfigurationAssignmentId}",
                        pages: &["intune-apps-ioslobappprovisioningconfigurationassignment-delete"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/assignments/{iosLobAppProvisioningConfigurationAssignmentId}` — Get iosLobAppProvisioningConfigurationAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-ioslobappprovisioningconfigurationassignment-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn get(&self) -> Get<models::IosLobAppProvisioningConfigurationAssignment> {
                    let operation = &Operation {
                        name: "iosLobAppProvisioningConfigurationAssignment: get",
                        method: Method::Get,
                        path: "/deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/assignments/{iosLobAppProvisioningConfigurationAssignmentId}",
                        pages: &["intune-apps-ioslobappprovisioningconfigurationassignment-get"],
                        work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/assignments/{iosLobAppProvisioningConfigurationAssignmentId}` — Update iosLobAppProvisioningConfigurationAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-ioslobappprovisioningconfigurationassignment-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::IosLobAppProvisioningConfigurationAssignment,
                ) -> Call<models::IosLobAppProvisioningConfigurationAssignment> {
                    let operation = &Operation {
                        name: "iosLobAppProvisioningConfigurationAssignment: update",
                        method: Method::Patch,
                        path: "/deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/assignments/{iosLobAppProvisioningConfigurationAssignmentId}",
                        pages: &["intune-apps-ioslobappprovisioningconfigurationassignment-update"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/deviceStatuses`
    pub mod device_statuses {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/deviceStatuses`
            DeviceStatuses
        }

        impl DeviceStatuses {
            /// `POST /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/deviceStatuses` — Create managedDeviceMobileAppConfigurationDeviceStatus
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationdevicestatus-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn create(
                &self,
                body: models::ManagedDeviceMobileAppConfigurationDeviceStatus,
            ) -> Call<models::ManagedDeviceMobileAppConfigurationDeviceStatus> {
                let operation = &Operation {
                    name: "managedDeviceMobileAppConfigurationDeviceStatus: create",
                    method: Method::Post,
                    path: "/deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/deviceStatuses",
                    pages: &["intune-apps-manageddevicemobileappconfigurationdevicestatus-create"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/deviceStatuses` — List managedDeviceMobileAppConfigurationDeviceStatuses
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationdevicestatus-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn list(&self) -> List<models::ManagedDeviceMobileAppConfigurationDeviceStatus> {
                let operation = &Operation {
                    name: "managedDeviceMobileAppConfigurationDeviceStatus: list",
                    method: Method::Get,
                    path: "/deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/deviceStatuses",
                    pages: &["intune-apps-manageddevicemobileappconfigurationdevicestatus-list"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/deviceStatuses/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/deviceStatuses/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/deviceStatuses/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/deviceStatuses/{managedDeviceMobileAppConfigurationDeviceStatusId}` — Delete managedDeviceMobileAppConfigurationDeviceStatus
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationdevicestatus-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDeviceMobileAppConfigurationDeviceStatus: delete",
                        method: Method::Delete,
                        path: "/deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/deviceStatuses/{managedDeviceMobileAppConfigurationDeviceStatusId}",
                        pages: &["intune-apps-manageddevicemobileappconfigurationdevicestatus-delete"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/deviceStatuses/{managedDeviceMobileAppConfigurationDeviceStatusId}` — Get managedDeviceMobileAppConfigurationDeviceStatus
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationdevicestatus-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn get(&self) -> Get<models::ManagedDeviceMobileAppConfigurationDeviceStatus> {
                    let operation = &Operation {
                        name: "managedDeviceMobileAppConfigurationDeviceStatus: get",
                        method: Method::Get,
                        path: "/deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/deviceStatuses/{managedDeviceMobileAppConfigurationDeviceStatusId}",
                        pages: &["intune-apps-manageddevicemobileappconfigurationdevicestatus-get"],
                        work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/deviceStatuses/{managedDeviceMobileAppConfigurationDeviceStatusId}` — Update managedDeviceMobileAppConfigurationDeviceStatus
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationdevicestatus-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::ManagedDeviceMobileAppConfigurationDeviceStatus,
                ) -> Call<models::ManagedDeviceMobileAppConfigurationDeviceStatus> {
                    let operation = &Operation {
                        name: "managedDeviceMobileAppConfigurationDeviceStatus: update",
                        method: Method::Patch,
                        path: "/deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/deviceStatuses/{managedDeviceMobileAppConfigurationDeviceStatusId}",
                        pages: &["intune-apps-manageddevicemobileappconfigurationdevicestatus-update"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/groupAssignments`
    pub mod group_assignments {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/groupAssignments`
            GroupAssignments
        }

        impl GroupAssignments {
            /// `POST /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/groupAssignments` — Create mobileAppProvisioningConfigGroupAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappprovisioningconfiggroupassignment-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn create(
                &self,
                body: models::MobileAppProvisioningConfigGroupAssignment,
            ) -> Call<models::MobileAppProvisioningConfigGroupAssignment> {
                let operation = &Operation {
                    name: "mobileAppProvisioningConfigGroupAssignment: create",
                    method: Method::Post,
                    path: "/deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/groupAssignments",
                    pages: &["intune-apps-mobileappprovisioningconfiggroupassignment-create"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/groupAssignments` — List mobileAppProvisioningConfigGroupAssignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappprovisioningconfiggroupassignment-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn list(&self) -> List<models::MobileAppProvisioningConfigGroupAssignment> {
                let operation = &Operation {
                    name: "mobileAppProvisioningConfigGroupAssignment: list",
                    method: Method::Get,
                    path: "/deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/groupAssignments",
                    pages: &["intune-apps-mobileappprovisioningconfiggroupassignment-list"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/groupAssignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/groupAssignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/groupAssignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/groupAssignments/{mobileAppProvisioningConfigGroupAssignmentId}` — Delete mobileAppProvisioningConfigGroupAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappprovisioningconfiggroupassignment-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "mobileAppProvisioningConfigGroupAssignment: delete",
                        method: Method::Delete,
                        path: "/deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/groupAssignments/{mobileAppProvisioningConfigGroupAssignmentId}",
                        pages: &["intune-apps-mobileappprovisioningconfiggroupassignment-delete"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/groupAssignments/{mobileAppProvisioningConfigGroupAssignmentId}` — Get mobileAppProvisioningConfigGroupAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappprovisioningconfiggroupassignment-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn get(&self) -> Get<models::MobileAppProvisioningConfigGroupAssignment> {
                    let operation = &Operation {
                        name: "mobileAppProvisioningConfigGroupAssignment: get",
                        method: Method::Get,
                        path: "/deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/groupAssignments/{mobileAppProvisioningConfigGroupAssignmentId}",
                        pages: &["intune-apps-mobileappprovisioningconfiggroupassignment-get"],
                        work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/groupAssignments/{mobileAppProvisioningConfigGroupAssignmentId}` — Update mobileAppProvisioningConfigGroupAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappprovisioningconfiggroupassignment-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::MobileAppProvisioningConfigGroupAssignment,
                ) -> Call<models::MobileAppProvisioningConfigGroupAssignment> {
                    let operation = &Operation {
                        name: "mobileAppProvisioningConfigGroupAssignment: update",
                        method: Method::Patch,
                        path: "/deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/groupAssignments/{mobileAppProvisioningConfigGroupAssignmentId}",
                        pages: &["intune-apps-mobileappprovisioningconfiggroupassignment-update"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/userStatuses`
    pub mod user_statuses {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/userStatuses`
            UserStatuses
        }

        impl UserStatuses {
            /// `POST /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/userStatuses` — Create managedDeviceMobileAppConfigurationUserStatus
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationuserstatus-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn create(
                &self,
                body: models::ManagedDeviceMobileAppConfigurationUserStatus,
            ) -> Call<models::ManagedDeviceMobileAppConfigurationUserStatus> {
                let operation = &Operation {
                    name: "managedDeviceMobileAppConfigurationUserStatus: create",
                    method: Method::Post,
                    path: "/deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/userStatuses",
                    pages: &["intune-apps-manageddevicemobileappconfigurationuserstatus-create"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/userStatuses` — List manageddevicemobileappconfigurationuserstatuses
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationuserstatus-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn list(&self) -> List<models::ManagedDeviceMobileAppConfigurationUserStatus> {
                let operation = &Operation {
                    name: "managedDeviceMobileAppConfigurationUserStatus: list",
                    method: Method::Get,
                    path: "/deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/userStatuses",
                    pages: &["intune-apps-manageddevicemobileappconfigurationuserstatus-list"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/userStatuses/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/userStatuses/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/userStatuses/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/userStatuses/{managedDeviceMobileAppConfigurationUserStatusId}` — Delete managedDeviceMobileAppConfigurationUserStatus
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationuserstatus-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDeviceMobileAppConfigurationUserStatus: delete",
                        method: Method::Delete,
                        path: "/deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/userStatuses/{managedDeviceMobileAppConfigurationUserStatusId}",
                        pages: &["intune-apps-manageddevicemobileappconfigurationuserstatus-delete"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/userStatuses/{managedDeviceMobileAppConfigurationUserStatusId}` — Get managedDeviceMobileAppConfigurationUserStatus
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationuserstatus-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn get(&self) -> Get<models::ManagedDeviceMobileAppConfigurationUserStatus> {
                    let operation = &Operation {
                        name: "managedDeviceMobileAppConfigurationUserStatus: get",
                        method: Method::Get,
                        path: "/deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/userStatuses/{managedDeviceMobileAppConfigurationUserStatusId}",
                        pages: &["intune-apps-manageddevicemobileappconfigurationuserstatus-get"],
                        work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/userStatuses/{managedDeviceMobileAppConfigurationUserStatusId}` — Update managedDeviceMobileAppConfigurationUserStatus
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationuserstatus-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::ManagedDeviceMobileAppConfigurationUserStatus,
                ) -> Call<models::ManagedDeviceMobileAppConfigurationUserStatus> {
                    let operation = &Operation {
                        name: "managedDeviceMobileAppConfigurationUserStatus: update",
                        method: Method::Patch,
                        path: "/deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/userStatuses/{managedDeviceMobileAppConfigurationUserStatusId}",
                        pages: &["intune-apps-manageddevicemobileappconfigurationuserstatus-update"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}
