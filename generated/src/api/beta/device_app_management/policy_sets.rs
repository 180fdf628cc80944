// Written by `cargo xtask gen`; do not edit.
//! `/deviceAppManagement/policySets`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceAppManagement/policySets`
    PolicySets
}

impl PolicySets {
    /// `POST /deviceAppManagement/policySets` — Create policySet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-policyset-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::PolicySet) -> Call<models::PolicySet> {
        let operation = &Operation {
            name: "policySet: create",
            method: Method::Post,
            path: "/deviceAppManagement/policySets",
            pages: &["intune-policyset-policyset-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `POST /deviceAppManagement/policySets/getPolicySets` — getPolicySets action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-policyset-getpolicysets?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn get_policy_sets(&self, body: requests::policy_set::GetPolicySetsRequest) -> Call<Vec<models::PolicySet>> {
        let operation = &Operation {
            name: "policySet: get_policy_sets",
            method: Method::Post,
            path: "/deviceAppManagement/policySets/getPolicySets",
            pages: &["intune-policyset-policyset-getpolicysets"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("getPolicySets").call(operation).json(body)
    }

    /// `GET /deviceAppManagement/policySets` — List policysets
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-policyset-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::PolicySet> {
        let operation = &Operation {
            name: "policySet: list",
            method: Method::Get,
            path: "/deviceAppManagement/policySets",
            pages: &["intune-policyset-policyset-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceAppManagement/policySets/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceAppManagement/policySets/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/policySets/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceAppManagement/policySets/{policySetId}` — Delete policySet
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-policyset-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "policySet: delete",
                method: Method::Delete,
                path: "/deviceAppManagement/policySets/{policySetId}",
                pages: &["intune-policyset-policyset-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceAppManagement/policySets/{policySetId}` — Get policySet
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-policyset-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::PolicySet> {
            let operation = &Operation {
                name: "policySet: get",
                method: Method::Get,
                path: "/deviceAppManagement/policySets/{policySetId}",
                pages: &["intune-policyset-policyset-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `POST /deviceAppManagement/policySets/{policySetId}/update` — Update action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-policyset-update?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: requests::policy_set::UpdateRequest) -> Call<()> {
            let operation = &Operation {
                name: "policySet: update",
                method: Method::Post,
                path: "/deviceAppManagement/policySets/{policySetId}/update",
                pages: &["intune-policyset-policyset-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("update").call(operation).json(body)
        }

        /// `/deviceAppManagement/policySets/{id}/assignments`
        pub fn assignments(&self) -> assignments::Assignments {
            assignments::Assignments(self.0.name("assignments"))
        }

        /// `/deviceAppManagement/policySets/{id}/items`
        pub fn items(&self) -> items::Items {
            items::Items(self.0.name("items"))
        }
    }

    /// `/deviceAppManagement/policySets/{id}/assignments`
    pub mod assignments {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/policySets/{id}/assignments`
            Assignments
        }

        impl Assignments {
            /// `POST /deviceAppManagement/policySets/{policySetId}/assignments` — Create policysetassignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-policysetassignment-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(&self, body: models::PolicySetAssignment) -> Call<models::PolicySetAssignment> {
                let operation = &Operation {
                    name: "policySetAssignment: create",
                    method: Method::Post,
                    path: "/deviceAppManagement/policySets/{policySetId}/assignments",
                    pages: &["intune-policyset-policysetassignment-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceAppManagement/policySets/{policySetId}/assignments` — List policysetassignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-policysetassignment-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::PolicySetAssignment> {
                let operation = &Operation {
                    name: "policySetAssignment: list",
                    method: Method::Get,
                    path: "/deviceAppManagement/policySets/{policySetId}/assignments",
                    pages: &["intune-policyset-policysetassignment-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/policySets/{id}/assignments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/policySets/{id}/assignments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/policySets/{id}/assignments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/policySets/{policySetId}/assignments/{policySetAssignmentId}` — Delete policysetassignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-policysetassignment-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "policySetAssignment: delete",
                        method: Method::Delete,
                        path: "/deviceAppManagement/policySets/{policySetId}/assignments/{policySetAssignmentId}",
                        pages: &["intune-policyset-policysetassignment-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/policySets/{policySetId}/assignments/{policySetAssignmentId}` — Get policySetAssignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-policysetassignment-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::PolicySetAssignment> {
                    let operation = &Operation {
                        name: "policySetAssignment: get",
                        method: Method::Get,
                        path: "/deviceAppManagement/policySets/{policySetId}/assignments/{policySetAssignmentId}",
                        pages: &["intune-policyset-policysetassignment-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/policySets/{policySetId}/assignments/{policySetAssignmentId}` — Update policysetassignment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-policysetassignment-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(&self, body: models::PolicySetAssignment) -> Call<models::PolicySetAssignment> {
                    let operation = &Operation {
                        name: "policySetAssignment: update",
                        method: Method::Patch,
                        path: "/deviceAppManagement/policySets/{policySetId}/assignments/{policySetAssignmentId}",
                        pages: &["intune-policyset-policysetassignment-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/deviceAppManagement/policySets/{id}/items`
    pub mod items {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/policySets/{id}/items`
            Items
        }

        impl Items {
            /// `POST /deviceAppManagement/policySets/{policySetId}/items` — Create mobileAppPolicySetItem
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-mobileapppolicysetitem-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-policyset-deviceconfigurationpolicysetitem-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-policyset-managedappprotectionpolicysetitem-create?view=graph-rest-beta) and 10 more
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(&self, body: impl Into<models::PolicySetItem>) -> Call<models::PolicySetItem> {
                let operation = &Operation {
                    name: "mobileAppPolicySetItem: create",
                    method: Method::Post,
                    path: "/deviceAppManagement/policySets/{policySetId}/items",
                    pages: &[
                        "intune-policyset-mobileapppolicysetitem-create",
                        "intune-policyset-deviceconfigurationpolicysetitem-create",
                        "intune-policyset-managedappprotectionpolicysetitem-create",
                        "intune-policyset-devicecompliancepolicypolicysetitem-create",
                        "intune-policyset-devicemanagementscriptpolicysetitem-create",
                        "intune-policyset-targetedmanagedappconfigurationpolicysetitem-create",
                        "intune-policyset-windowsautopilotdeploymentprofilepolicysetitem-create",
                        "intune-policyset-ioslobappprovisioningconfigurationpolicysetitem-create",
                        "intune-policyset-devicemanagementconfigurationpolicypolicysetitem-create",
                        "intune-policyset-enrollmentrestrictionsconfigurationpolicysetitem-create",
                        "intune-policyset-manageddevicemobileappconfigurationpolicysetitem-create",
                        "intune-policyset-mdmwindowsinformationprotectionpolicypolicysetitem-create",
                        "intune-policyset-windows10enrollmentcompletionpageconfigurationpolicysetitem-create",
                    ],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(Into::<models::PolicySetItem>::into(body))
            }

            /// `GET /deviceAppManagement/policySets/{policySetId}/items` — List policysetitems
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-policysetitem-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-policyset-mobileapppolicysetitem-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-policyset-deviceconfigurationpolicysetitem-list?view=graph-rest-beta) and 11 more
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::PolicySetItem> {
                let operation = &Operation {
                    name: "policySetItem: list",
                    method: Method::Get,
                    path: "/deviceAppManagement/policySets/{policySetId}/items",
                    pages: &[
                        "intune-policyset-policysetitem-list",
                        "intune-policyset-mobileapppolicysetitem-list",
                        "intune-policyset-deviceconfigurationpolicysetitem-list",
                        "intune-policyset-managedappprotectionpolicysetitem-list",
                        "intune-policyset-devicecompliancepolicypolicysetitem-list",
                        "intune-policyset-devicemanagementscriptpolicysetitem-list",
                        "intune-policyset-targetedmanagedappconfigurationpolicysetitem-list",
                        "intune-policyset-windowsautopilotdeploymentprofilepolicysetitem-list",
                        "intune-policyset-ioslobappprovisioningconfigurationpolicysetitem-list",
                        "intune-policyset-devicemanagementconfigurationpolicypolicysetitem-list",
                        "intune-policyset-enrollmentrestrictionsconfigurationpolicysetitem-list",
                        "intune-policyset-manageddevicemobileappconfigurationpolicysetitem-list",
                        "intune-policyset-mdmwindowsinformationprotectionpolicypolicysetitem-list",
                        "intune-policyset-windows10enrollmentcompletionpageconfigurationpolicysetitem-list",
                    ],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/policySets/{id}/items/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/policySets/{id}/items/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/policySets/{id}/items/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/policySets/{policySetId}/items/{policySetItemId}` — Delete mobileAppPolicySetItem
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-mobileapppolicysetitem-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-policyset-deviceconfigurationpolicysetitem-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-policyset-managedappprotectionpolicysetitem-delete?view=graph-rest-beta) and 10 more
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "mobileAppPolicySetItem: delete",
                        method: Method::Delete,
                        path: "/deviceAppManagement/policySets/{policySetId}/items/{policySetItemId}",
                        pages: &[
                            "intune-policyset-mobileapppolicysetitem-delete",
                            "intune-policyset-deviceconfigurationpolicysetitem-delete",
                            "intune-policyset-managedappprotectionpolicysetitem-delete",
                            "intune-policyset-devicecompliancepolicypolicysetitem-delete",
                            "intune-policyset-devicemanagementscriptpolicysetitem-delete",
                            "intune-policyset-targetedmanagedappconfigurationpolicysetitem-delete",
                            "intune-policyset-windowsautopilotdeploymentprofilepolicysetitem-delete",
                            "intune-policyset-ioslobappprovisioningconfigurationpolicysetitem-delete",
                            "intune-policyset-devicemanagementconfigurationpolicypolicysetitem-delete",
                            "intune-policyset-enrollmentrestrictionsconfigurationpolicysetitem-delete",
                            "intune-policyset-manageddevicemobileappconfigurationpolicysetitem-delete",
                            "intune-policyset-mdmwindowsinformationprotectionpolicypolicysetitem-delete",
                            "intune-policyset-windows10enrollmentcompletionpageconfigurationpolicysetitem-delete",
                        ],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/policySets/{policySetId}/items/{policySetItemId}` — Get policySetItem
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-policysetitem-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-policyset-mobileapppolicysetitem-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-policyset-deviceconfigurationpolicysetitem-get?view=graph-rest-beta) and 11 more
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::PolicySetItem> {
                    let operation = &Operation {
                        name: "policySetItem: get",
                        method: Method::Get,
                        path: "/deviceAppManagement/policySets/{policySetId}/items/{policySetItemId}",
                        pages: &[
                            "intune-policyset-policysetitem-get",
                            "intune-policyset-mobileapppolicysetitem-get",
                            "intune-policyset-deviceconfigurationpolicysetitem-get",
                            "intune-policyset-managedappprotectionpolicysetitem-get",
                            "intune-policyset-devicecompliancepolicypolicysetitem-get",
                            "intune-policyset-devicemanagementscriptpolicysetitem-get",
                            "intune-policyset-targetedmanagedappconfigurationpolicysetitem-get",
                            "intune-policyset-windowsautopilotdeploymentprofilepolicysetitem-get",
                            "intune-policyset-ioslobappprovisioningconfigurationpolicysetitem-get",
                            "intune-policyset-devicemanagementconfigurationpolicypolicysetitem-get",
                            "intune-policyset-enrollmentrestrictionsconfigurationpolicysetitem-get",
                            "intune-policyset-manageddevicemobileappconfigurationpolicysetitem-get",
                            "intune-policyset-mdmwindowsinformationprotectionpolicypolicysetitem-get",
                            "intune-policyset-windows10enrollmentcompletionpageconfigurationpolicysetitem-get",
                        ],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/policySets/{policySetId}/items/{policySetItemId}` — Update mobileAppPolicySetItem
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-mobileapppolicysetitem-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-policyset-deviceconfigurationpolicysetitem-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-policyset-managedappprotectionpolicysetitem-update?view=graph-rest-beta) and 10 more
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(&self, body: impl Into<models::PolicySetItem>) -> Call<models::PolicySetItem> {
                    let operation = &Operation {
                        name: "mobileAppPolicySetItem: update",
                        method: Method::Patch,
                        path: "/deviceAppManagement/policySets/{policySetId}/items/{policySetItemId}",
                        pages: &[
                            "intune-policyset-mobileapppolicysetitem-update",
                            "intune-policyset-deviceconfigurationpolicysetitem-update",
                            "intune-policyset-managedappprotectionpolicysetitem-update",
                            "intune-policyset-devicecompliancepolicypolicysetitem-update",
                            "intune-policyset-devicemanagementscriptpolicysetitem-update",
                            "intune-policyset-targetedmanagedappconfigurationpolicysetitem-update",
                            "intune-policyset-windowsautopilotdeploymentprofilepolicysetitem-update",
                            "intune-policyset-ioslobappprovisioningconfigurationpolicysetitem-update",
                            "intune-policyset-devicemanagementconfigurationpolicypolicysetitem-update",
                            "intune-policyset-enrollmentrestrictionsconfigurationpolicysetitem-update",
                            "intune-policyset-manageddevicemobileappconfigurationpolicysetitem-update",
                            "intune-policyset-mdmwindowsinformationprotectionpolicypolicysetitem-update",
                            "intune-policyset-windows10enrollmentcompletionpageconfigurationpolicysetitem-update",
                        ],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(Into::<models::PolicySetItem>::into(body))
                }
            }
        }
    }
}
