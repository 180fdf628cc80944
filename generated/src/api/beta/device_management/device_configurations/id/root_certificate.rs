// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceConfigurations/{id}/rootCertificate`

use super::super::super::super::models;
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/deviceConfigurations/{id}/rootCertificate`
    RootCertificate
}

impl RootCertificate {
    /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate` — Delete androidTrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidtrustedrootcertificate-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-aospdeviceownertrustedrootcertificate-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-androiddeviceownertrustedrootcertificate-delete?view=graph-rest-beta) and 1 more
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn delete(&self) -> Call<()> {
        let operation = &Operation {
            name: "androidTrustedRootCertificate: delete",
            method: Method::Delete,
            path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate",
            pages: &[
                "intune-deviceconfig-androidtrustedrootcertificate-delete",
                "intune-deviceconfig-aospdeviceownertrustedrootcertificate-delete",
                "intune-deviceconfig-androiddeviceownertrustedrootcertificate-delete",
                "intune-deviceconfig-androidworkprofiletrustedrootcertificate-delete",
            ],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation)
    }

    /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate` — Get androidTrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidtrustedrootcertificate-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-aospdeviceownertrustedrootcertificate-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-androiddeviceownertrustedrootcertificate-get?view=graph-rest-beta) and 1 more
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn get(&self) -> Get<models::WindowsPhone81TrustedRootCertificate> {
        let operation = &Operation {
            name: "androidTrustedRootCertificate: get",
            method: Method::Get,
            path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate",
            pages: &[
                "intune-deviceconfig-androidtrustedrootcertificate-get",
                "intune-deviceconfig-aospdeviceownertrustedrootcertificate-get",
                "intune-deviceconfig-androiddeviceownertrustedrootcertificate-get",
                "intune-deviceconfig-androidworkprofiletrustedrootcertificate-get",
            ],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate` — Update androidTrustedRootCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidtrustedrootcertificate-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-aospdeviceownertrustedrootcertificate-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-androiddeviceownertrustedrootcertificate-update?view=graph-rest-beta) and 1 more
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn update(&self, body: models::AndroidTrustedRootCertificate) -> Call<models::AndroidTrustedRootCertificate> {
        let operation = &Operation {
            name: "androidTrustedRootCertificate: update",
            method: Method::Patch,
            path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate",
            pages: &[
                "intune-deviceconfig-androidtrustedrootcertificate-update",
                "intune-deviceconfig-aospdeviceownertrustedrootcertificate-update",
                "intune-deviceconfig-androiddeviceownertrustedrootcertificate-update",
                "intune-deviceconfig-androidworkprofiletrustedrootcertificate-update",
            ],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/assignments`
    pub fn assignments(&self) -> assignments::Assignments {
        assignments::Assignments(self.0.name("assignments"))
    }

    /// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/deviceSettingStateSummaries`
    pub fn device_setting_state_summaries(&self) -> device_setting_state_summaries::DeviceSettingStateSummaries {
        device_setting_state_summaries::DeviceSettingStateSummaries(self.0.name("deviceSettingStateSummaries"))
    }

    /// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/deviceStatusOverview`
    pub fn device_status_overview(&self) -> device_status_overview::DeviceStatusOverview {
        device_status_overview::DeviceStatusOverview(self.0.name("deviceStatusOverview"))
    }

    /// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/deviceStatuses`
    pub fn device_statuses(&self) -> device_statuses::DeviceStatuses {
        device_statuses::DeviceStatuses(self.0.name("deviceStatuses"))
    }

    /// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/groupAssignments`
    pub fn group_assignments(&self) -> group_assignments::GroupAssignments {
        group_assignments::GroupAssignments(self.0.name("groupAssignments"))
    }

    /// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/userStatusOverview`
    pub fn user_status_overview(&self) -> user_status_overview::UserStatusOverview {
        user_status_overview::UserStatusOverview(self.0.name("userStatusOverview"))
    }

    /// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/userStatuses`
    pub fn user_statuses(&self) -> user_statuses::UserStatuses {
        user_statuses::UserStatuses(self.0.name("userStatuses"))
    }
}

/// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/assignments`
pub mod assignments {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/assignments`
        Assignments
    }

    impl Assignments {
        /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/assignments` — Create deviceConfigurationAssignment
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationassignment-create?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn create(
            &self,
            body: models::DeviceConfigurationAssignment,
        ) -> Call<models::DeviceConfigurationAssignment> {
            let operation = &Operation {
                name: "deviceConfigurationAssignment: create",
                method: Method::Post,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/assignments",
                pages: &["intune-deviceconfig-deviceconfigurationassignment-create"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/assignments` — List deviceconfigurationassignments
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationassignment-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn list(&self) -> List<models::DeviceConfigurationAssignment> {
            let operation = &Operation {
                name: "deviceConfigurationAssignment: list",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/assignments",
                pages: &["intune-deviceconfig-deviceconfigurationassignment-list"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/assignments/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/assignments/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/assignments/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/assignments/{deviceConfigurationAssignmentId}` — Delete deviceConfigurationAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationassignment-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "deviceConfigurationAssignment: delete",
                    method: Method::Delete,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/assignments/{deviceConfigurationAssignmentId}",
                    pages: &["intune-deviceconfig-deviceconfigurationassignment-delete"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/assignments/{deviceConfigurationAssignmentId}` — Get deviceConfigurationAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationassignment-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::DeviceConfigurationAssignment> {
                let operation = &Operation {
                    name: "deviceConfigurationAssignment: get",
                    method: Method::Get,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/assignments/{deviceConfigurationAssignmentId}",
                    pages: &["intune-deviceconfig-deviceconfigurationassignment-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/assignments/{deviceConfigurationAssignmentId}` — Update deviceConfigurationAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationassignment-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn update(
                &self,
                body: models::DeviceConfigurationAssignment,
            ) -> Call<models::DeviceConfigurationAssignment> {
                let operation = &Operation {
                    name: "deviceConfigurationAssignment: update",
                    method: Method::Patch,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/assignments/{deviceConfigurationAssignmentId}",
                    pages: &["intune-deviceconfig-deviceconfigurationassignment-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/deviceSettingStateSummaries`
pub mod device_setting_state_summaries {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/deviceSettingStateSummaries`
        DeviceSettingStateSummaries
    }

    impl DeviceSettingStateSummaries {
        /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/deviceSettingStateSummaries` — Create settingStateDeviceSummary
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-settingstatedevicesummary-create?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn create(&self, body: models::SettingStateDeviceSummary) -> Call<models::SettingStateDeviceSummary> {
            let operation = &Operation {
                name: "settingStateDeviceSummary: create",
                method: Method::Post,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/deviceSettingStateSummaries",
                pages: &["intune-deviceconfig-settingstatedevicesummary-create"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/deviceSettingStateSummaries` — List settingstatedevicesummaries
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-settingstatedevicesummary-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn list(&self) -> List<models::SettingStateDeviceSummary> {
            let operation = &Operation {
                name: "settingStateDeviceSummary: list",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/deviceSettingStateSummaries",
                pages: &["intune-deviceconfig-settingstatedevicesummary-list"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/deviceSettingStateSummaries/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/deviceSettingStateSummaries/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/deviceSettingStateSummaries/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/deviceSettingStateSummaries/{settingStateDeviceSummaryId}` — Delete settingStateDeviceSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-settingstatedevicesummary-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "settingStateDeviceSummary: delete",
                    method: Method::Delete,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/deviceSettingStateSummaries/{settingStateDeviceSummaryId}",
                    pages: &["intune-deviceconfig-settingstatedevicesummary-delete"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/deviceSettingStateSummaries/{settingStateDeviceSummaryId}` — Get settingStateDeviceSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-settingstatedevicesummary-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::SettingStateDeviceSummary> {
                let operation = &Operation {
                    name: "settingStateDeviceSummary: get",
                    method: Method::Get,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/deviceSettingStateSummaries/{settingStateDeviceSummaryId}",
                    pages: &["intune-deviceconfig-settingstatedevicesummary-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/deviceSettingStateSummaries/{settingStateDeviceSummaryId}` — Update settingStateDeviceSummary
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-settingstatedevicesummary-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn update(&self, body: models::SettingStateDeviceSummary) -> Call<models::SettingStateDeviceSummary> {
                let operation = &Operation {
                    name: "settingStateDeviceSummary: update",
                    method: Method::Patch,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/deviceSettingStateSummaries/{settingStateDeviceSummaryId}",
                    pages: &["intune-deviceconfig-settingstatedevicesummary-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/deviceStatusOverview`
pub mod device_status_overview {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/deviceStatusOverview`
        DeviceStatusOverview
    }

    impl DeviceStatusOverview {
        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/deviceStatusOverview` — Get deviceConfigurationDeviceOverview
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdeviceoverview-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::DeviceConfigurationDeviceOverview> {
            let operation = &Operation {
                name: "deviceConfigurationDeviceOverview: get",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/deviceStatusOverview",
                pages: &["intune-deviceconfig-deviceconfigurationdeviceoverview-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/deviceStatusOverview` — Update deviceConfigurationDeviceOverview
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdeviceoverview-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: models::DeviceConfigurationDeviceOverview,
        ) -> Call<models::DeviceConfigurationDeviceOverview> {
            let operation = &Operation {
                name: "deviceConfigurationDeviceOverview: update",
                method: Method::Patch,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/deviceStatusOverview",
                pages: &["intune-deviceconfig-deviceconfigurationdeviceoverview-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}

/// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/deviceStatuses`
pub mod device_statuses {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/deviceStatuses`
        DeviceStatuses
    }

    impl DeviceStatuses {
        /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/deviceStatuses` — Create deviceConfigurationDeviceStatus
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatus-create?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn create(
            &self,
            body: models::DeviceConfigurationDeviceStatus,
        ) -> Call<models::DeviceConfigurationDeviceStatus> {
            let operation = &Operation {
                name: "deviceConfigurationDeviceStatus: create",
                method: Method::Post,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/deviceStatuses",
                pages: &["intune-deviceconfig-deviceconfigurationdevicestatus-create"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/deviceStatuses` — List deviceconfigurationdevicestatuses
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatus-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn list(&self) -> List<models::DeviceConfigurationDeviceStatus> {
            let operation = &Operation {
                name: "deviceConfigurationDeviceStatus: list",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/deviceStatuses",
                pages: &["intune-deviceconfig-deviceconfigurationdevicestatus-list"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/deviceStatuses/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/deviceStatuses/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/deviceStatuses/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/deviceStatuses/{deviceConfigurationDeviceStatusId}` — Delete deviceConfigurationDeviceStatus
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatus-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "deviceConfigurationDeviceStatus: delete",
                    method: Method::Delete,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/deviceStatuses/{deviceConfigurationDeviceStatusId}",
                    pages: &["intune-deviceconfig-deviceconfigurationdevicestatus-delete"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/deviceStatuses/{deviceConfigurationDeviceStatusId}` — Get deviceConfigurationDeviceStatus
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatus-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::DeviceConfigurationDeviceStatus> {
                let operation = &Operation {
                    name: "deviceConfigurationDeviceStatus: get",
                    method: Method::Get,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/deviceStatuses/{deviceConfigurationDeviceStatusId}",
                    pages: &["intune-deviceconfig-deviceconfigurationdevicestatus-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/deviceStatuses/{deviceConfigurationDeviceStatusId}` — Update deviceConfigurationDeviceStatus
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatus-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn update(
                &self,
                body: models::DeviceConfigurationDeviceStatus,
            ) -> Call<models::DeviceConfigurationDeviceStatus> {
                let operation = &Operation {
                    name: "deviceConfigurationDeviceStatus: update",
                    method: Method::Patch,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/deviceStatuses/{deviceConfigurationDeviceStatusId}",
                    pages: &["intune-deviceconfig-deviceconfigurationdevicestatus-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/groupAssignments`
pub mod group_assignments {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/groupAssignments`
        GroupAssignments
    }

    impl GroupAssignments {
        /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/groupAssignments` — Create deviceConfigurationGroupAssignment
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationgroupassignment-create?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn create(
            &self,
            body: models::DeviceConfigurationGroupAssignment,
        ) -> Call<models::DeviceConfigurationGroupAssignment> {
            let operation = &Operation {
                name: "deviceConfigurationGroupAssignment: create",
                method: Method::Post,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/groupAssignments",
                pages: &["intune-deviceconfig-deviceconfigurationgroupassignment-create"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/groupAssignments` — List deviceconfigurationgroupassignments
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationgroupassignment-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn list(&self) -> List<models::DeviceConfigurationGroupAssignment> {
            let operation = &Operation {
                name: "deviceConfigurationGroupAssignment: list",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/groupAssignments",
                pages: &["intune-deviceconfig-deviceconfigurationgroupassignment-list"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/groupAssignments/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/groupAssignments/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/groupAssignments/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/groupAssignments/{deviceConfigurationGroupAssignmentId}` — Delete deviceconfigurationgroupassignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationgroupassignment-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "deviceConfigurationGroupAssignment: delete",
                    method: Method::Delete,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/groupAssignments/{deviceConfigurationGroupAssignmentId}",
                    pages: &["intune-deviceconfig-deviceconfigurationgroupassignment-delete"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/groupAssignments/{deviceConfigurationGroupAssignmentId}` — Get deviceConfigurationGroupAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationgroupassignment-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::DeviceConfigurationGroupAssignment> {
                let operation = &Operation {
                    name: "deviceConfigurationGroupAssignment: get",
                    method: Method::Get,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/groupAssignments/{deviceConfigurationGroupAssignmentId}",
                    pages: &["intune-deviceconfig-deviceconfigurationgroupassignment-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/groupAssignments/{deviceConfigurationGroupAssignmentId}` — Update deviceconfigurationgroupassignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationgroupassignment-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn update(
                &self,
                body: models::DeviceConfigurationGroupAssignment,
            ) -> Call<models::DeviceConfigurationGroupAssignment> {
                let operation = &Operation {
                    name: "deviceConfigurationGroupAssignment: update",
                    method: Method::Patch,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/groupAssignments/{deviceConfigurationGroupAssignmentId}",
                    pages: &["intune-deviceconfig-deviceconfigurationgroupassignment-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/userStatusOverview`
pub mod user_status_overview {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/userStatusOverview`
        UserStatusOverview
    }

    impl UserStatusOverview {
        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/userStatusOverview` — Get deviceConfigurationUserOverview
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuseroverview-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::DeviceConfigurationUserOverview> {
            let operation = &Operation {
                name: "deviceConfigurationUserOverview: get",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/userStatusOverview",
                pages: &["intune-deviceconfig-deviceconfigurationuseroverview-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/userStatusOverview` — Update deviceConfigurationUserOverview
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuseroverview-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: models::DeviceConfigurationUserOverview,
        ) -> Call<models::DeviceConfigurationUserOverview> {
            let operation = &Operation {
                name: "deviceConfigurationUserOverview: update",
                method: Method::Patch,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/userStatusOverview",
                pages: &["intune-deviceconfig-deviceconfigurationuseroverview-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}

/// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/userStatuses`
pub mod user_statuses {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/userStatuses`
        UserStatuses
    }

    impl UserStatuses {
        /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/userStatuses` — Create deviceConfigurationUserStatus
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatus-create?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn create(
            &self,
            body: models::DeviceConfigurationUserStatus,
        ) -> Call<models::DeviceConfigurationUserStatus> {
            let operation = &Operation {
                name: "deviceConfigurationUserStatus: create",
                method: Method::Post,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/userStatuses",
                pages: &["intune-deviceconfig-deviceconfigurationuserstatus-create"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/userStatuses` — List deviceconfigurationuserstatuses
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatus-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn list(&self) -> List<models::DeviceConfigurationUserStatus> {
            let operation = &Operation {
                name: "deviceConfigurationUserStatus: list",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/userStatuses",
                pages: &["intune-deviceconfig-deviceconfigurationuserstatus-list"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/userStatuses/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/userStatuses/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceConfigurations/{id}/rootCertificate/userStatuses/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/userStatuses/{deviceConfigurationUserStatusId}` — Delete deviceConfigurationUserStatus
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatus-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "deviceConfigurationUserStatus: delete",
                    method: Method::Delete,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/userStatuses/{deviceConfigurationUserStatusId}",
                    pages: &["intune-deviceconfig-deviceconfigurationuserstatus-delete"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/userStatuses/{deviceConfigurationUserStatusId}` — Get deviceConfigurationUserStatus
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatus-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::DeviceConfigurationUserStatus> {
                let operation = &Operation {
                    name: "deviceConfigurationUserStatus: get",
                    method: Method::Get,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/userStatuses/{deviceConfigurationUserStatusId}",
                    pages: &["intune-deviceconfig-deviceconfigurationuserstatus-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/userStatuses/{deviceConfigurationUserStatusId}` — Update deviceConfigurationUserStatus
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatus-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn update(
                &self,
                body: models::DeviceConfigurationUserStatus,
            ) -> Call<models::DeviceConfigurationUserStatus> {
                let operation = &Operation {
                    name: "deviceConfigurationUserStatus: update",
                    method: Method::Patch,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/rootCertificate/userStatuses/{deviceConfigurationUserStatusId}",
                    pages: &["intune-deviceconfig-deviceconfigurationuserstatus-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}
