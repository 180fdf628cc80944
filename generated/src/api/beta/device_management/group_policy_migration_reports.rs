// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/groupPolicyMigrationReports`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/groupPolicyMigrationReports`
    GroupPolicyMigrationReports
}

impl GroupPolicyMigrationReports {
    /// `POST /deviceManagement/groupPolicyMigrationReports` — Create groupPolicyMigrationReport
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicymigrationreport-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::GroupPolicyMigrationReport) -> Call<models::GroupPolicyMigrationReport> {
        let operation = &Operation {
            name: "groupPolicyMigrationReport: create",
            method: Method::Post,
            path: "/deviceManagement/groupPolicyMigrationReports",
            pages: &["intune-gpanalyticsservice-grouppolicymigrationreport-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `POST /deviceManagement/groupPolicyMigrationReports/createMigrationReport` — createMigrationReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicymigrationreport-createmigrationreport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create_migration_report(
        &self,
        body: requests::group_policy_migration_report::CreateMigrationReportRequest,
    ) -> Call<String> {
        let operation = &Operation {
            name: "groupPolicyMigrationReport: create_migration_report",
            method: Method::Post,
            path: "/deviceManagement/groupPolicyMigrationReports/createMigrationReport",
            pages: &["intune-gpanalyticsservice-grouppolicymigrationreport-createmigrationreport"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("createMigrationReport").call(operation).json(body)
    }

    /// `GET /deviceManagement/groupPolicyMigrationReports` — List groupPolicyMigrationReports
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicymigrationreport-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::GroupPolicyMigrationReport> {
        let operation = &Operation {
            name: "groupPolicyMigrationReport: list",
            method: Method::Get,
            path: "/deviceManagement/groupPolicyMigrationReports",
            pages: &["intune-gpanalyticsservice-grouppolicymigrationreport-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/groupPolicyMigrationReports/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/groupPolicyMigrationReports/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/groupPolicyMigrationReports/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}` — Delete groupPolicyMigrationReport
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicymigrationreport-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "groupPolicyMigrationReport: delete",
                method: Method::Delete,
                path: "/deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}",
                pages: &["intune-gpanalyticsservice-grouppolicymigrationreport-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}` — Get groupPolicyMigrationReport
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicymigrationreport-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::GroupPolicyMigrationReport> {
            let operation = &Operation {
                name: "groupPolicyMigrationReport: get",
                method: Method::Get,
                path: "/deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}",
                pages: &["intune-gpanalyticsservice-grouppolicymigrationreport-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}` — Update groupPolicyMigrationReport
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicymigrationreport-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: models::GroupPolicyMigrationReport) -> Call<models::GroupPolicyMigrationReport> {
            let operation = &Operation {
                name: "groupPolicyMigrationReport: update",
                method: Method::Patch,
                path: "/deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}",
                pages: &["intune-gpanalyticsservice-grouppolicymigrationreport-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceManagement/groupPolicyMigrationReports/{id}/groupPolicySettingMappings`
        pub fn group_policy_setting_mappings(&self) -> group_policy_setting_mappings::GroupPolicySettingMappings {
            group_policy_setting_mappings::GroupPolicySettingMappings(self.0.name("groupPolicySettingMappings"))
        }

        /// `/deviceManagement/groupPolicyMigrationReports/{id}/unsupportedGroupPolicyExtensions`
        pub fn unsupported_group_policy_extensions(
            &self,
        ) -> unsupported_group_policy_extensions::UnsupportedGroupPolicyExtensions
        {
            unsupported_group_policy_extensions::UnsupportedGroupPolicyExtensions(
                self.0.name("unsupportedGroupPolicyExtensions"),
            )
        }
    }

    /// `/deviceManagement/groupPolicyMigrationReports/{id}/groupPolicySettingMappings`
    pub mod group_policy_setting_mappings {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/groupPolicyMigrationReports/{id}/groupPolicySettingMappings`
            GroupPolicySettingMappings
        }

        impl GroupPolicySettingMappings {
            /// `POST /deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}/groupPolicySettingMappings` — Create groupPolicySettingMapping
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicysettingmapping-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(&self, body: models::GroupPolicySettingMapping) -> Call<models::GroupPolicySettingMapping> {
                let operation = &Operation {
                    name: "groupPolicySettingMapping: create",
                    method: Method::Post,
                    path: "/deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}/groupPolicySettingMappings",
                    pages: &["intune-gpanalyticsservice-grouppolicysettingmapping-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}/groupPolicySettingMappings` — List groupPolicySettingMappings
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicysettingmapping-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::GroupPolicySettingMapping> {
                let operation = &Operation {
                    name: "groupPolicySettingMapping: list",
                    method: Method::Get,
                    path: "/deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}/groupPolicySettingMappings",
                    pages: &["intune-gpanalyticsservice-grouppolicysettingmapping-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/groupPolicyMigrationReports/{id}/groupPolicySettingMappings/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/groupPolicyMigrationReports/{id}/groupPolicySettingMappings/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/groupPolicyMigrationReports/{id}/groupPolicySettingMappings/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}/groupPolicySettingMappings/{groupPolicySettingMappingId}` — Delete groupPolicySettingMapping
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicysettingmapping-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "groupPolicySettingMapping: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}/groupPolicySettingMappings/{groupPolicySettingMappingId}",
                        pages: &["intune-gpanalyticsservice-grouppolicysettingmapping-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}/groupPolicySettingMappings/{groupPolicySettingMappingId}` — Get groupPolicySettingMapping
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicysettingmapping-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::GroupPolicySettingMapping> {
                    let operation = &Operation {
                        name: "groupPolicySettingMapping: get",
                        method: Method::Get,
                        path: "/deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}/groupPolicySettingMappings/{groupPolicySettingMappingId}",
                        pages: &["intune-gpanalyticsservice-grouppolicysettingmapping-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}/groupPolicySettingMappings/{groupPolicySettingMappingId}` — Update groupPolicySettingMapping
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicysettingmapping-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::GroupPolicySettingMapping,
                ) -> Call<models::GroupPolicySettingMapping> {
                    let operation = &Operation {
                        name: "groupPolicySettingMapping: update",
                        method: Method::Patch,
                        path: "/deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}/groupPolicySettingMappings/{groupPolicySettingMappingId}",
                        pages: &["intune-gpanalyticsservice-grouppolicysettingmapping-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceManagement/groupPolicyMigrationReports/{id}/unsupportedGroupPolicyExtensions`
    pub mod unsupported_group_policy_extensions {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/groupPolicyMigrationReports/{id}/unsupportedGroupPolicyExtensions`
            UnsupportedGroupPolicyExtensions
        }

        impl UnsupportedGroupPolicyExtensions {
            /// `POST /deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}/unsupportedGroupPolicyExtensions` — Create unsupportedgrouppolicyextension
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-unsupportedgrouppolicyextension-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(
                &self,
                body: models::UnsupportedGroupPolicyExtension,
            ) -> Call<models::UnsupportedGroupPolicyExtension> {
                let operation = &Operation {
                    name: "unsupportedGroupPolicyExtension: create",
                    method: Method::Post,
                    path: "/deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}/unsupportedGroupPolicyExtensions",
                    pages: &["intune-gpanalyticsservice-unsupportedgrouppolicyextension-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}/unsupportedGroupPolicyExtensions` — List unsupportedgrouppolicyextensions
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-unsupportedgrouppolicyextension-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::UnsupportedGroupPolicyExtension> {
                let operation = &Operation {
                    name: "unsupportedGroupPolicyExtension: list",
                    method: Method::Get,
                    path: "/deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}/unsupportedGroupPolicyExtensions",
                    pages: &["intune-gpanalyticsservice-unsupportedgrouppolicyextension-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/groupPolicyMigrationReports/{id}/unsupportedGroupPolicyExtensions/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/groupPolicyMigrationReports/{id}/unsupportedGroupPolicyExtensions/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/groupPolicyMigrationReports/{id}/unsupportedGroupPolicyExtensions/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}/unsupportedGroupPolicyExtensions/{unsupportedGroupPolicyExtensionId}` — Delete unsupportedgrouppolicyextension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-unsupportedgrouppolicyextension-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "unsupportedGroupPolicyExtension: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}/unsupportedGroupPolicyExtensions/{unsupportedGroupPolicyExtensionId}",
                        pages: &["intune-gpanalyticsservice-unsupportedgrouppolicyextension-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}/unsupportedGroupPolicyExtensions/{unsupportedGroupPolicyExtensionId}` — Get unsupportedgrouppolicyextension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-unsupportedgrouppolicyextension-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::UnsupportedGroupPolicyExtension> {
                    let operation = &Operation {
                        name: "unsupportedGroupPolicyExtension: get",
                        method: Method::Get,
                        path: "/deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}/unsupportedGroupPolicyExtensions/{unsupportedGroupPolicyExtensionId}",
                        pages: &["intune-gpanalyticsservice-unsupportedgrouppolicyextension-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}/unsupportedGroupPolicyExtensions/{unsupportedGroupPolicyExtensionId}` — Update unsupportedgrouppolicyextension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-unsupportedgrouppolicyextension-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::UnsupportedGroupPolicyExtension,
                ) -> Call<models::UnsupportedGroupPolicyExtension> {
                    let operation = &Operation {
                        name: "unsupportedGroupPolicyExtension: update",
                        method: Method::Patch,
                        path: "/deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}/unsupportedGroupPolicyExtensions/{unsupportedGroupPolicyExtensionId}",
                        pages: &["intune-gpanalyticsservice-unsupportedgrouppolicyextension-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}
