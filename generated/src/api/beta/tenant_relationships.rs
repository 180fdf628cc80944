// Written by `cargo xtask gen`; do not edit.
//! `/tenantRelationships`

use super::models;

crate::runtime::node! {
    /// `/tenantRelationships`
    TenantRelationships
}

impl TenantRelationships {
    /// `/tenantRelationships/delegatedAdminCustomers`
    pub fn delegated_admin_customers(&self) -> delegated_admin_customers::DelegatedAdminCustomers {
        delegated_admin_customers::DelegatedAdminCustomers(self.0.name("delegatedAdminCustomers"))
    }

    /// `/tenantRelationships/delegatedAdminRelationships`
    pub fn delegated_admin_relationships(&self) -> delegated_admin_relationships::DelegatedAdminRelationships {
        delegated_admin_relationships::DelegatedAdminRelationships(self.0.name("delegatedAdminRelationships"))
    }

    /// `/tenantRelationships/managedTenants`
    pub fn managed_tenants(&self) -> managed_tenants::ManagedTenants {
        managed_tenants::ManagedTenants(self.0.name("managedTenants"))
    }
}

/// `/tenantRelationships/delegatedAdminCustomers`
pub mod delegated_admin_customers {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/tenantRelationships/delegatedAdminCustomers`
        DelegatedAdminCustomers
    }

    impl DelegatedAdminCustomers {
        /// `GET /tenantRelationships/delegatedAdminCustomers` — List delegatedAdminCustomers
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/tenantrelationship-list-delegatedadmincustomers?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`
        pub fn list(&self) -> List<models::DelegatedAdminCustomer> {
            let operation = &Operation {
                name: "tenantRelationship: list",
                method: Method::Get,
                path: "/tenantRelationships/delegatedAdminCustomers",
                pages: &["tenantrelationship-list-delegatedadmincustomers"],
                work: "DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/tenantRelationships/delegatedAdminCustomers/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/tenantRelationships/delegatedAdminCustomers/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/tenantRelationships/delegatedAdminCustomers/{id}`
            Id
        }

        impl Id {
            /// `GET /tenantRelationships/delegatedAdminCustomers/{delegatedAdminCustomerId}` — Get delegatedAdminCustomer
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/delegatedadmincustomer-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`
            pub fn get(&self) -> Get<models::DelegatedAdminCustomer> {
                let operation = &Operation {
                    name: "delegatedAdminCustomer: get",
                    method: Method::Get,
                    path: "/tenantRelationships/delegatedAdminCustomers/{delegatedAdminCustomerId}",
                    pages: &["delegatedadmincustomer-get"],
                    work: "DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `/tenantRelationships/delegatedAdminCustomers/{id}/serviceManagementDetails`
            pub fn service_management_details(&self) -> service_management_details::ServiceManagementDetails {
                service_management_details::ServiceManagementDetails(self.0.name("serviceManagementDetails"))
            }
        }

        /// `/tenantRelationships/delegatedAdminCustomers/{id}/serviceManagementDetails`
        pub mod service_management_details {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/tenantRelationships/delegatedAdminCustomers/{id}/serviceManagementDetails`
                ServiceManagementDetails
            }

            impl ServiceManagementDetails {
                /// `GET /tenantRelationships/delegatedAdminCustomers/{delegatedAdminCustomerId}/serviceManagementDetails` — List serviceManagementDetails
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/delegatedadmincustomer-list-servicemanagementdetails?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`
                pub fn list(&self) -> List<models::DelegatedAdminServiceManagementDetail> {
                    let operation = &Operation {
                        name: "delegatedAdminCustomer: list",
                        method: Method::Get,
                        path: "/tenantRelationships/delegatedAdminCustomers/{delegatedAdminCustomerId}/serviceManagementDetails",
                        pages: &["delegatedadmincustomer-list-servicemanagementdetails"],
                        work: "DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }
            }
        }
    }
}

/// `/tenantRelationships/delegatedAdminRelationships`
pub mod delegated_admin_relationships {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/tenantRelationships/delegatedAdminRelationships`
        DelegatedAdminRelationships
    }

    impl DelegatedAdminRelationships {
        /// `POST /tenantRelationships/delegatedAdminRelationships` — Create delegatedAdminRelationship
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/tenantrelationship-post-delegatedadminrelationships?view=graph-rest-beta)
        /// Required: `accessDetails`, `displayName`, `duration`. Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DelegatedAdminRelationship.ReadWrite.All`
        pub fn create(&self, body: models::DelegatedAdminRelationship) -> Call<models::DelegatedAdminRelationship> {
            let operation = &Operation {
                name: "tenantRelationship: create",
                method: Method::Post,
                path: "/tenantRelationships/delegatedAdminRelationships",
                pages: &["tenantrelationship-post-delegatedadminrelationships"],
                work: "DelegatedAdminRelationship.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /tenantRelationships/delegatedAdminRelationships` — List delegatedadminrelationships
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/tenantrelationship-list-delegatedadminrelationships?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`
        pub fn list(&self) -> List<models::DelegatedAdminRelationship> {
            let operation = &Operation {
                name: "tenantRelationship: list",
                method: Method::Get,
                path: "/tenantRelationships/delegatedAdminRelationships",
                pages: &["tenantrelationship-list-delegatedadminrelationships"],
                work: "DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/tenantRelationships/delegatedAdminRelationships/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/tenantRelationships/delegatedAdminRelationships/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/tenantRelationships/delegatedAdminRelationships/{id}`
            Id
        }

        impl Id {
            /// `DELETE /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}` — Delete delegatedAdminRelationship
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminrelationship-delete?view=graph-rest-beta)
            /// Required: `If-Match`. Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DelegatedAdminRelationship.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "delegatedAdminRelationship: delete",
                    method: Method::Delete,
                    path: "/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}",
                    pages: &["delegatedadminrelationship-delete"],
                    work: "DelegatedAdminRelationship.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}` — Get delegatedAdminRelationship
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminrelationship-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`
            pub fn get(&self) -> Get<models::DelegatedAdminRelationship> {
                let operation = &Operation {
                    name: "delegatedAdminRelationship: get",
                    method: Method::Get,
                    path: "/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}",
                    pages: &["delegatedadminrelationship-get"],
                    work: "DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}` — Update delegatedAdminRelationship
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminrelationship-update?view=graph-rest-beta)
            /// Required: `If-Match`. Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DelegatedAdminRelationship.ReadWrite.All`
            pub fn update(&self, body: models::DelegatedAdminRelationship) -> Call<models::DelegatedAdminRelationship> {
                let operation = &Operation {
                    name: "delegatedAdminRelationship: update",
                    method: Method::Patch,
                    path: "/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}",
                    pages: &["delegatedadminrelationship-update"],
                    work: "DelegatedAdminRelationship.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/tenantRelationships/delegatedAdminRelationships/{id}/accessAssignments`
            pub fn access_assignments(&self) -> access_assignments::AccessAssignments {
                access_assignments::AccessAssignments(self.0.name("accessAssignments"))
            }

            /// `/tenantRelationships/delegatedAdminRelationships/{id}/operations`
            pub fn operations(&self) -> operations::Operations {
                operations::Operations(self.0.name("operations"))
            }

            /// `/tenantRelationships/delegatedAdminRelationships/{id}/requests`
            pub fn requests(&self) -> requests_::Requests {
                requests_::Requests(self.0.name("requests"))
            }
        }

        /// `/tenantRelationships/delegatedAdminRelationships/{id}/accessAssignments`
        pub mod access_assignments {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/tenantRelationships/delegatedAdminRelationships/{id}/accessAssignments`
                AccessAssignments
            }

            impl AccessAssignments {
                /// `POST /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/accessAssignments` — Create accessAssignments
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminrelationship-post-accessassignments?view=graph-rest-beta)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `DelegatedAdminRelationship.ReadWrite.All`
                pub fn create(
                    &self,
                    body: models::DelegatedAdminAccessAssignment,
                ) -> Call<models::DelegatedAdminAccessAssignment> {
                    let operation = &Operation {
                        name: "delegatedAdminRelationship: create",
                        method: Method::Post,
                        path: "/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/accessAssignments",
                        pages: &["delegatedadminrelationship-post-accessassignments"],
                        work: "DelegatedAdminRelationship.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/accessAssignments` — List accessassignments
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminrelationship-list-accessassignments?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`
                pub fn list(&self) -> List<models::DelegatedAdminAccessAssignment> {
                    let operation = &Operation {
                        name: "delegatedAdminRelationship: list",
                        method: Method::Get,
                        path: "/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/accessAssignments",
                        pages: &["delegatedadminrelationship-list-accessassignments"],
                        work: "DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }

                /// `/tenantRelationships/delegatedAdminRelationships/{id}/accessAssignments/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/tenantRelationships/delegatedAdminRelationships/{id}/accessAssignments/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/tenantRelationships/delegatedAdminRelationships/{id}/accessAssignments/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/accessAssignments/{delegatedAdminAccessAssignmentId}` — Delete delegatedAdminAccessAssignment
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminaccessassignment-delete?view=graph-rest-beta)
                    /// Required: `If-Match`. Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DelegatedAdminRelationship.ReadWrite.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "delegatedAdminAccessAssignment: delete",
                            method: Method::Delete,
                            path: "/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/accessAssignments/{delegatedAdminAccessAssignmentId}",
                            pages: &["delegatedadminaccessassignment-delete"],
                            work: "DelegatedAdminRelationship.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/accessAssignments/{delegatedAdminAccessAssignmentId}` — Get delegatedAdminAccessAssignment
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminaccessassignment-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`
                    pub fn get(&self) -> Get<models::DelegatedAdminAccessAssignment> {
                        let operation = &Operation {
                            name: "delegatedAdminAccessAssignment: get",
                            method: Method::Get,
                            path: "/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/accessAssignments/{delegatedAdminAccessAssignmentId}",
                            pages: &["delegatedadminaccessassignment-get"],
                            work: "DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/accessAssignments/{delegatedAdminAccessAssignmentId}` — Update delegatedAdminAccessAssignment
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminaccessassignment-update?view=graph-rest-beta)
                    /// Required: `If-Match`. Status: 200, 202.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DelegatedAdminRelationship.ReadWrite.All`
                    pub fn update(
                        &self,
                        body: models::DelegatedAdminAccessAssignment,
                    ) -> Call<models::DelegatedAdminAccessAssignment> {
                        let operation = &Operation {
                            name: "delegatedAdminAccessAssignment: update",
                            method: Method::Patch,
                            path: "/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/accessAssignments/{delegatedAdminAccessAssignmentId}",
                            pages: &["delegatedadminaccessassignment-update"],
                            work: "DelegatedAdminRelationship.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }
        }

        /// `/tenantRelationships/delegatedAdminRelationships/{id}/operations`
        pub mod operations {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/tenantRelationships/delegatedAdminRelationships/{id}/operations`
                Operations
            }

            impl Operations {
                /// `GET /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/operations` — List operations
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminrelationship-list-operations?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`
                pub fn list(&self) -> List<models::DelegatedAdminRelationshipOperation> {
                    let operation = &Operation {
                        name: "delegatedAdminRelationship: list",
                        method: Method::Get,
                        path: "/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/operations",
                        pages: &["delegatedadminrelationship-list-operations"],
                        work: "DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }

                /// `/tenantRelationships/delegatedAdminRelationships/{id}/operations/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/tenantRelationships/delegatedAdminRelationships/{id}/operations/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Get, Method, Operation};

                crate::runtime::node! {
                    /// `/tenantRelationships/delegatedAdminRelationships/{id}/operations/{id}`
                    Id
                }

                impl Id {
                    /// `GET /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/operations/{delegatedAdminRelationshipOperationId}` — Get delegatedAdminRelationshipOperation
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminrelationshipoperation-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`
                    pub fn get(&self) -> Get<models::DelegatedAdminRelationshipOperation> {
                        let operation = &Operation {
                            name: "delegatedAdminRelationshipOperation: get",
                            method: Method::Get,
                            path: "/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/operations/{delegatedAdminRelationshipOperationId}",
                            pages: &["delegatedadminrelationshipoperation-get"],
                            work: "DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.get(operation)
                    }
                }
            }
        }

        /// `/tenantRelationships/delegatedAdminRelationships/{id}/requests`
        pub mod requests_ {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/tenantRelationships/delegatedAdminRelationships/{id}/requests`
                Requests
            }

            impl Requests {
                /// `POST /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/requests` — Create requests
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminrelationship-post-requests?view=graph-rest-beta)
                /// Required: `action`. Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `DelegatedAdminRelationship.ReadWrite.All`
                pub fn create(
                    &self,
                    body: models::DelegatedAdminRelationshipRequest,
                ) -> Call<models::DelegatedAdminRelationshipRequest> {
                    let operation = &Operation {
                        name: "delegatedAdminRelationship: create",
                        method: Method::Post,
                        path: "/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/requests",
                        pages: &["delegatedadminrelationship-post-requests"],
                        work: "DelegatedAdminRelationship.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/requests` — List requests
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminrelationship-list-requests?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`
                pub fn list(&self) -> List<models::DelegatedAdminRelationshipRequest> {
                    let operation = &Operation {
                        name: "delegatedAdminRelationship: list",
                        method: Method::Get,
                        path: "/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/requests",
                        pages: &["delegatedadminrelationship-list-requests"],
                        work: "DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }

                /// `/tenantRelationships/delegatedAdminRelationships/{id}/requests/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/tenantRelationships/delegatedAdminRelationships/{id}/requests/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Get, Method, Operation};

                crate::runtime::node! {
                    /// `/tenantRelationships/delegatedAdminRelationships/{id}/requests/{id}`
                    Id
                }

                impl Id {
                    /// `GET /tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/requests/{delegatedAdminRelationshipRequestId}` — Get delegatedAdminRelationshipRequest
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/delegatedadminrelationshiprequest-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DelegatedAdminRelationship.Read.All`, `DelegatedAdminRelationship.ReadWrite.All`
                    pub fn get(&self) -> Get<models::DelegatedAdminRelationshipRequest> {
                        let operation = &Operation {
                            name: "delegatedAdminRelationshipRequest: get",
                            method: Method::Get,
                            path: "/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/requests/{delegatedAdminRelationshipRequestId}",
                            pages: &["delegatedadminrelationshiprequest-get"],
                            work: "DelegatedAdminRelationship.Read.All DelegatedAdminRelationship.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.get(operation)
                    }
                }
            }
        }
    }
}

pub mod managed_tenants;
