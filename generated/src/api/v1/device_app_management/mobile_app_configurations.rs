// Written by `cargo xtask gen`; do not edit.
//! `/deviceAppManagement/mobileAppConfigurations`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceAppManagement/mobileAppConfigurations`
    MobileAppConfigurations
}

impl MobileAppConfigurations {
    /// `POST /deviceAppManagement/mobileAppConfigurations` — Create iosMobileAppConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-iosmobileappconfiguration-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    pub fn create(
        &self,
        body: impl Into<models::ManagedDeviceMobileAppConfiguration>,
    ) -> Call<models::ManagedDeviceMobileAppConfiguration> {
        let operation = &Operation {
            name: "iosMobileAppConfiguration: create",
            method: Method::Post,
            path: "/deviceAppManagement/mobileAppConfigurations",
            pages: &["intune-apps-iosmobileappconfiguration-create"],
            work: "DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.ReadWrite.All",
        };
        self.0.call(operation).json(Into::<models::ManagedDeviceMobileAppConfiguration>::into(body))
    }

    /// `GET /deviceAppManagement/mobileAppConfigurations` — List manageddevicemobileappconfigurations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfiguration-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-apps-iosmobileappconfiguration-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    pub fn list(&self) -> List<models::ManagedDeviceMobileAppConfiguration> {
        let operation = &Operation {
            name: "managedDeviceMobileAppConfiguration: list",
            method: Method::Get,
            path: "/deviceAppManagement/mobileAppConfigurations",
            pages: &[
                "intune-apps-manageddevicemobileappconfiguration-list",
                "intune-apps-iosmobileappconfiguration-list",
            ],
            work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceAppManagement/mobileAppConfigurations/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceAppManagement/mobileAppConfigurations/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/mobileAppConfigurations/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assign` — Assign action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfiguration-assign?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn assign(&self, body: requests::managed_device_mobile_app_configuration::AssignRequest) -> Call<()> {
            let operation = &Operation {
                name: "managedDeviceMobileAppConfiguration: assign",
                method: Method::Post,
                path: "/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assign",
                pages: &["intune-apps-manageddevicemobileappconfiguration-assign"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.name("assign").call(operation).json(body)
        }

        /// `DELETE /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}` — Delete iosMobileAppConfiguration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-iosmobileappconfiguration-delete?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "iosMobileAppConfiguration: delete",
                method: Method::Delete,
                path: "/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}",
                pages: &["intune-apps-iosmobileappconfiguration-delete"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}` — Get managedDeviceMobileAppConfiguration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfiguration-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-apps-iosmobileappconfiguration-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn get(&self) -> Get<models::ManagedDeviceMobileAppConfiguration> {
            let operation = &Operation {
                name: "managedDeviceMobileAppConfiguration: get",
                method: Method::Get,
                path: "/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}",
                pages: &[
                    "intune-apps-manageddevicemobileappconfiguration-get",
                    "intune-apps-iosmobileappconfiguration-get",
                ],
                work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}` — Update iosMobileAppConfiguration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-iosmobileappconfiguration-update?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn update(
            &self,
            body: impl Into<models::ManagedDeviceMobileAppConfiguration>,
        ) -> Call<models::ManagedDeviceMobileAppConfiguration> {
            let operation = &Operation {
                name: "iosMobileAppConfiguration: update",
                method: Method::Patch,
                path: "/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}",
                pages: &["intune-apps-iosmobileappconfiguration-update"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation).json(Into::<models::ManagedDeviceMobileAppConfiguration>::into(body))
        }

        /// `/deviceAppManagement/mobileAppConfigurations/{id}/assignments`
        pub fn assignments(&self) -> assignments::Assignments {
            assignments::Assignments(self.0.name("assignments"))
        }

        /// `/deviceAppManagement/mobileAppConfigurations/{id}/deviceStatusSummary`
        pub fn device_status_summary(&self) -> device_status_summary::DeviceStatusSummary {
            device_status_summary::DeviceStatusSummary(self.0.name("deviceStatusSummary"))
        }

        /// `/deviceAppManagement/mobileAppConfigurations/{id}/deviceStatuses`
        pub fn device_statuses(&self) -> device_statuses::DeviceStatuses {
            device_statuses::DeviceStatuses(self.0.name("deviceStatuses"))
        }

        /// `/deviceAppManagement/mobileAppConfigurations/{id}/userStatusSummary`
        pub fn user_status_summary(&self) -> user_status_summary::UserStatusSummary {
            user_status_summary::UserStatusSummary(self.0.name("userStatusSummary"))
        }

        /// `/deviceAppManagement/mobileAppConfigurations/{id}/userStatuses`
        pub fn user_statuses(&self) -> user_statuses::UserStatuses {
            user_statuses::UserStatuses(self.0.name("userStatuses"))
        }
    }

    /// `/deviceAppManagement/mobileAppConfigurations/{id}/assignments`
    pub mod assignments {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/mobileAppConfigurations/{id}/assignments`
            Assignments
        }

        impl Assignments {
            /// `POST /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assignments` — Create managedDeviceMobileAppConfigurationAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationassignment-create?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn create(
                &self,
                body: models::ManagedDeviceMobileAppConfigurationAssignment,
            ) -> Call<models::ManagedDeviceMobileAppConfigurationAssignment> {
                let operation = &Operation {
                    name: "managedDeviceMobileAppConfigurationAssignment: create",
                    method: Method::Post,
                    path: "/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assignments",
                    pages: &["intune-apps-manageddevicemobileappconfigurationassignment-create"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assignments` — List manageddevicemobileappconfigurationassignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationassignment-list?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn list(&self) -> List<models::ManagedDeviceMobileAppConfigurationAssignment> {
                let operation = &Operation {
                    name: "managedDeviceMobileAppConfigurationAssignment: list",
                    method: Method::Get,
                    path: "/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assignments",
                    pages: &["intune-apps-manageddevicemobileappconfigurationassignment-list"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/mobileAppConfigurations/{id}/assignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/mobileAppConfigurations/{id}/assignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/mobileAppConfigurations/{id}/assignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assignments/{managedDeviceMobileAppConfigurationAssignmentId}` — Delete managedDeviceMobileAppConfigurationAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationassignment-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDeviceMobileAppConfigurationAssignment: delete",
                        method: Method::Delete,
                        path: "/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assignments/{managedDeviceMobileAppConfigurationAssignmentId}",
                        pages: &["intune-apps-manageddevicemobileappconfigurationassignment-delete"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assignments/{managedDeviceMobileAppConfigurationAssignmentId}` — Get managedDeviceMobileAppConfigurationAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationassignment-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn get(&self) -> Get<models::ManagedDeviceMobileAppConfigurationAssignment> {
                    let operation = &Operation {
                        name: "managedDeviceMobileAppConfigurationAssignment: get",
                        method: Method::Get,
                        path: "/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assignments/{managedDeviceMobileAppConfigurationAssignmentId}",
                        pages: &["intune-apps-manageddevicemobileappconfigurationassignment-get"],
                        work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assignments/{managedDeviceMobileAppConfigurationAssignmentId}` — Update managedDeviceMobileAppConfigurationAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationassignment-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::ManagedDeviceMobileAppConfigurationAssignment,
                ) -> Call<models::ManagedDeviceMobileAppConfigurationAssignment> {
                    let operation = &Operation {
                        name: "managedDeviceMobileAppConfigurationAssignment: update",
                        method: Method::Patch,
                        path: "/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assignments/{managedDeviceMobileAppConfigurationAssignmentId}",
                        pages: &["intune-apps-manageddevicemobileappconfigurationassignment-update"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceAppManagement/mobileAppConfigurations/{id}/deviceStatusSummary`
    pub mod device_status_summary {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/mobileAppConfigurations/{id}/deviceStatusSummary`
            DeviceStatusSummary
        }

        impl DeviceStatusSummary {
            /// `GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatusSummary` — Get managedDeviceMobileAppConfigurationDeviceSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationdevicesummary-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn get(&self) -> Get<models::ManagedDeviceMobileAppConfigurationDeviceSummary> {
                let operation = &Operation {
                    name: "managedDeviceMobileAppConfigurationDeviceSummary: get",
                    method: Method::Get,
                    path: "/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatusSummary",
                    pages: &["intune-apps-manageddevicemobileappconfigurationdevicesummary-get"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatusSummary` — Update managedDeviceMobileAppConfigurationDeviceSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationdevicesummary-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn update(
                &self,
                body: models::ManagedDeviceMobileAppConfigurationDeviceSummary,
            ) -> Call<models::ManagedDeviceMobileAppConfigurationDeviceSummary> {
                let operation = &Operation {
                    name: "managedDeviceMobileAppConfigurationDeviceSummary: update",
                    method: Method::Patch,
                    path: "/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatusSummary",
                    pages: &["intune-apps-manageddevicemobileappconfigurationdevicesummary-update"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/deviceAppManagement/mobileAppConfigurations/{id}/deviceStatuses`
    pub mod device_statuses {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/mobileAppConfigurations/{id}/deviceStatuses`
            DeviceStatuses
        }

        impl DeviceStatuses {
            /// `POST /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatuses` — Create managedDeviceMobileAppConfigurationDeviceStatus
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationdevicestatus-create?view=graph-rest-1.0)
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
                    path: "/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatuses",
                    pages: &["intune-apps-manageddevicemobileappconfigurationdevicestatus-create"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatuses` — List managedDeviceMobileAppConfigurationDeviceStatuses
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationdevicestatus-list?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn list(&self) -> List<models::ManagedDeviceMobileAppConfigurationDeviceStatus> {
                let operation = &Operation {
                    name: "managedDeviceMobileAppConfigurationDeviceStatus: list",
                    method: Method::Get,
                    path: "/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatuses",
                    pages: &["intune-apps-manageddevicemobileappconfigurationdevicestatus-list"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/mobileAppConfigurations/{id}/deviceStatuses/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/mobileAppConfigurations/{id}/deviceStatuses/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/mobileAppConfigurations/{id}/deviceStatuses/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatuses/{managedDeviceMobileAppConfigurationDeviceStatusId}` — Delete managedDeviceMobileAppConfigurationDeviceStatus
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationdevicestatus-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDeviceMobileAppConfigurationDeviceStatus: delete",
                        method: Method::Delete,
                        path: "/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatuses/{managedDeviceMobileAppConfigurationDeviceStatusId}",
                        pages: &["intune-apps-manageddevicemobileappconfigurationdevicestatus-delete"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatuses/{managedDeviceMobileAppConfigurationDeviceStatusId}` — Get managedDeviceMobileAppConfigurationDeviceStatus
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationdevicestatus-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn get(&self) -> Get<models::ManagedDeviceMobileAppConfigurationDeviceStatus> {
                    let operation = &Operation {
                        name: "managedDeviceMobileAppConfigurationDeviceStatus: get",
                        method: Method::Get,
                        path: "/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatuses/{managedDeviceMobileAppConfigurationDeviceStatusId}",
                        pages: &["intune-apps-manageddevicemobileappconfigurationdevicestatus-get"],
                        work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatuses/{managedDeviceMobileAppConfigurationDeviceStatusId}` — Update managedDeviceMobileAppConfigurationDeviceStatus
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationdevicestatus-update?view=graph-rest-1.0)
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
                        path: "/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatuses/{managedDeviceMobileAppConfigurationDeviceStatusId}",
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

    /// `/deviceAppManagement/mobileAppConfigurations/{id}/userStatusSummary`
    pub mod user_status_summary {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/mobileAppConfigurations/{id}/userStatusSummary`
            UserStatusSummary
        }

        impl UserStatusSummary {
            /// `GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatusSummary` — Get managedDeviceMobileAppConfigurationUserSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationusersummary-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn get(&self) -> Get<models::ManagedDeviceMobileAppConfigurationUserSummary> {
                let operation = &Operation {
                    name: "managedDeviceMobileAppConfigurationUserSummary: get",
                    method: Method::Get,
                    path: "/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatusSummary",
                    pages: &["intune-apps-manageddevicemobileappconfigurationusersummary-get"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatusSummary` — Update managedDeviceMobileAppConfigurationUserSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationusersummary-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn update(
                &self,
                body: models::ManagedDeviceMobileAppConfigurationUserSummary,
            ) -> Call<models::ManagedDeviceMobileAppConfigurationUserSummary> {
                let operation = &Operation {
                    name: "managedDeviceMobileAppConfigurationUserSummary: update",
                    method: Method::Patch,
                    path: "/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatusSummary",
                    pages: &["intune-apps-manageddevicemobileappconfigurationusersummary-update"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/deviceAppManagement/mobileAppConfigurations/{id}/userStatuses`
    pub mod user_statuses {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/mobileAppConfigurations/{id}/userStatuses`
            UserStatuses
        }

        impl UserStatuses {
            /// `POST /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatuses` — Create managedDeviceMobileAppConfigurationUserStatus
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationuserstatus-create?view=graph-rest-1.0)
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
                    path: "/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatuses",
                    pages: &["intune-apps-manageddevicemobileappconfigurationuserstatus-create"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatuses` — List manageddevicemobileappconfigurationuserstatuses
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationuserstatus-list?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn list(&self) -> List<models::ManagedDeviceMobileAppConfigurationUserStatus> {
                let operation = &Operation {
                    name: "managedDeviceMobileAppConfigurationUserStatus: list",
                    method: Method::Get,
                    path: "/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatuses",
                    pages: &["intune-apps-manageddevicemobileappconfigurationuserstatus-list"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/mobileAppConfigurations/{id}/userStatuses/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/mobileAppConfigurations/{id}/userStatuses/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/mobileAppConfigurations/{id}/userStatuses/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatuses/{managedDeviceMobileAppConfigurationUserStatusId}` — Delete managedDeviceMobileAppConfigurationUserStatus
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationuserstatus-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDeviceMobileAppConfigurationUserStatus: delete",
                        method: Method::Delete,
                        path: "/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatuses/{managedDeviceMobileAppConfigurationUserStatusId}",
                        pages: &["intune-apps-manageddevicemobileappconfigurationuserstatus-delete"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatuses/{managedDeviceMobileAppConfigurationUserStatusId}` — Get managedDeviceMobileAppConfigurationUserStatus
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationuserstatus-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn get(&self) -> Get<models::ManagedDeviceMobileAppConfigurationUserStatus> {
                    let operation = &Operation {
                        name: "managedDeviceMobileAppConfigurationUserStatus: get",
                        method: Method::Get,
                        path: "/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatuses/{managedDeviceMobileAppConfigurationUserStatusId}",
                        pages: &["intune-apps-manageddevicemobileappconfigurationuserstatus-get"],
                        work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatuses/{managedDeviceMobileAppConfigurationUserStatusId}` — Update managedDeviceMobileAppConfigurationUserStatus
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationuserstatus-update?view=graph-rest-1.0)
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
                        path: "/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatuses/{managedDeviceMobileAppConfigurationUserStatusId}",
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
