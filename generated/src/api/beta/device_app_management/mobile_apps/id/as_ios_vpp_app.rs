// Written by `cargo xtask gen`; do not edit.
//! `/deviceAppManagement/mobileApps/{id}/microsoft.graph.iosVppApp`

use super::super::super::super::models;

crate::runtime::node! {
    /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.iosVppApp`
    AsIosVppApp
}

impl AsIosVppApp {
    /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.iosVppApp/assignedLicenses`
    pub fn assigned_licenses(&self) -> assigned_licenses::AssignedLicenses {
        assigned_licenses::AssignedLicenses(self.0.name("assignedLicenses"))
    }
}

/// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.iosVppApp/assignedLicenses`
pub mod assigned_licenses {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.iosVppApp/assignedLicenses`
        AssignedLicenses
    }

    impl AssignedLicenses {
        /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosVppApp/assignedLicenses` — Create iosVppAppAssignedLicense
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-iosvppappassignedlicense-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-iosvppappassigneduserlicense-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-iosvppappassigneddevicelicense-create?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn create(
            &self,
            body: impl Into<models::IosVppAppAssignedLicense>,
        ) -> Call<models::IosVppAppAssignedLicense> {
            let operation = &Operation {
                name: "iosVppAppAssignedLicense: create",
                method: Method::Post,
                path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosVppApp/assignedLicenses",
                pages: &[
                    "intune-apps-iosvppappassignedlicense-create",
                    "intune-apps-iosvppappassigneduserlicense-create",
                    "intune-apps-iosvppappassigneddevicelicense-create",
                ],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation).json(Into::<models::IosVppAppAssignedLicense>::into(body))
        }

        /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosVppApp/assignedLicenses` — List iosVppAppAssignedLicenses
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-iosvppappassignedlicense-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-iosvppappassigneduserlicense-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-iosvppappassigneddevicelicense-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn list(&self) -> List<models::IosVppAppAssignedLicense> {
            let operation = &Operation {
                name: "iosVppAppAssignedLicense: list",
                method: Method::Get,
                path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosVppApp/assignedLicenses",
                pages: &[
                    "intune-apps-iosvppappassignedlicense-list",
                    "intune-apps-iosvppappassigneduserlicense-list",
                    "intune-apps-iosvppappassigneddevicelicense-list",
                ],
                work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.iosVppApp/assignedLicenses/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.iosVppApp/assignedLicenses/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.iosVppApp/assignedLicenses/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosVppApp/assignedLicenses/{iosVppAppAssignedLicenseId}` — Delete iosVppAppAssignedLicense
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-iosvppappassignedlicense-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-iosvppappassigneduserlicense-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-iosvppappassigneddevicelicense-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "iosVppAppAssignedLicense: delete",
                    method: Method::Delete,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosVppApp/assignedLicenses/{iosVppAppAssignedLicenseId}",
                    pages: &[
                        "intune-apps-iosvppappassignedlicense-delete",
                        "intune-apps-iosvppappassigneduserlicense-delete",
                        "intune-apps-iosvppappassigneddevicelicense-delete",
                    ],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosVppApp/assignedLicenses/{iosVppAppAssignedLicenseId}` — Get iosVppAppAssignedLicense
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-iosvppappassignedlicense-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-iosvppappassigneduserlicense-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-iosvppappassigneddevicelicense-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn get(&self) -> Get<models::IosVppAppAssignedLicense> {
                let operation = &Operation {
                    name: "iosVppAppAssignedLicense: get",
                    method: Method::Get,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosVppApp/assignedLicenses/{iosVppAppAssignedLicenseId}",
                    pages: &[
                        "intune-apps-iosvppappassignedlicense-get",
                        "intune-apps-iosvppappassigneduserlicense-get",
                        "intune-apps-iosvppappassigneddevicelicense-get",
                    ],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosVppApp/assignedLicenses/{iosVppAppAssignedLicenseId}` — Update iosVppAppAssignedLicense
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-iosvppappassignedlicense-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-iosvppappassigneduserlicense-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-iosvppappassigneddevicelicense-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn update(
                &self,
                body: impl Into<models::IosVppAppAssignedLicense>,
            ) -> Call<models::IosVppAppAssignedLicense> {
                let operation = &Operation {
                    name: "iosVppAppAssignedLicense: update",
                    method: Method::Patch,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosVppApp/assignedLicenses/{iosVppAppAssignedLicenseId}",
                    pages: &[
                        "intune-apps-iosvppappassignedlicense-update",
                        "intune-apps-iosvppappassigneduserlicense-update",
                        "intune-apps-iosvppappassigneddevicelicense-update",
                    ],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(Into::<models::IosVppAppAssignedLicense>::into(body))
            }
        }
    }
}
