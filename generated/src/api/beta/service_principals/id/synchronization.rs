// Written by `cargo xtask gen`; do not edit.
//! `/servicePrincipals/{id}/synchronization`

use super::super::super::{models, requests};
use crate::runtime::{Call, Method, Operation};

crate::runtime::node! {
    /// `/servicePrincipals/{id}/synchronization`
    Synchronization
}

impl Synchronization {
    /// `POST /servicePrincipals/{servicePrincipalsId}/synchronization/acquireAccessToken` — acquireAccessToken
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronization-acquireaccesstoken?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.ReadWrite.All`
    /// - application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`
    pub fn acquire_access_token(&self, body: requests::synchronization::AcquireAccessTokenRequest) -> Call<()> {
        let operation = &Operation {
            name: "synchronization: acquire_access_token",
            method: Method::Post,
            path: "/servicePrincipals/{servicePrincipalsId}/synchronization/acquireAccessToken",
            pages: &["synchronization-synchronization-acquireaccesstoken"],
            work: "Directory.ReadWrite.All",
            personal: "",
            application: "Application.ReadWrite.OwnedBy Directory.ReadWrite.All",
        };
        self.0.name("acquireAccessToken").call(operation).json(body)
    }

    /// `/servicePrincipals/{id}/synchronization/jobs`
    pub fn jobs(&self) -> jobs::Jobs {
        jobs::Jobs(self.0.name("jobs"))
    }

    /// `/servicePrincipals/{id}/synchronization/secrets`
    pub fn secrets(&self) -> secrets::Secrets {
        secrets::Secrets(self.0.name("secrets"))
    }

    /// `/servicePrincipals/{id}/synchronization/templates`
    pub fn templates(&self) -> templates::Templates {
        templates::Templates(self.0.name("templates"))
    }
}

/// `/servicePrincipals/{id}/synchronization/jobs`
pub mod jobs {
    use super::{models, requests};
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/servicePrincipals/{id}/synchronization/jobs`
        Jobs
    }

    impl Jobs {
        /// `POST /servicePrincipals/{id}/synchronization/jobs` — Create synchronizationjob
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post?view=graph-rest-beta)
        /// Status: 201, 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.ReadWrite.All`
        /// - application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`
        pub fn create(&self, body: models::SynchronizationJob) -> Call<models::SynchronizationJob> {
            let operation = &Operation {
                name: "synchronizationJob: create",
                method: Method::Post,
                path: "/servicePrincipals/{id}/synchronization/jobs",
                pages: &["synchronization-synchronizationjob-post"],
                work: "Directory.ReadWrite.All",
                personal: "",
                application: "Application.ReadWrite.OwnedBy Directory.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /servicePrincipals/{id}/synchronization/jobs` — List synchronization jobs
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.ReadWrite.All`
        /// - application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`
        pub fn list(&self) -> List<models::SynchronizationJob> {
            let operation = &Operation {
                name: "synchronizationJob: list",
                method: Method::Get,
                path: "/servicePrincipals/{id}/synchronization/jobs",
                pages: &["synchronization-synchronizationjob-list"],
                work: "Directory.ReadWrite.All",
                personal: "",
                application: "Application.ReadWrite.OwnedBy Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/servicePrincipals/{id}/synchronization/jobs/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/servicePrincipals/{id}/synchronization/jobs/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/servicePrincipals/{id}/synchronization/jobs/{id}`
            Id
        }

        impl Id {
            /// `DELETE /servicePrincipals/{id}/synchronization/jobs/{jobId}` — Delete synchronizationjob
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.ReadWrite.All`
            /// - application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "synchronizationJob: delete",
                    method: Method::Delete,
                    path: "/servicePrincipals/{id}/synchronization/jobs/{jobId}",
                    pages: &["synchronization-synchronizationjob-delete"],
                    work: "Directory.ReadWrite.All",
                    personal: "",
                    application: "Application.ReadWrite.OwnedBy Directory.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /servicePrincipals/{id}/synchronization/jobs/{jobId}` — Get synchronizationjob
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.Read.All`
            /// - application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`
            pub fn get(&self) -> Get<models::SynchronizationJob> {
                let operation = &Operation {
                    name: "synchronizationJob: get",
                    method: Method::Get,
                    path: "/servicePrincipals/{id}/synchronization/jobs/{jobId}",
                    pages: &["synchronization-synchronizationjob-get"],
                    work: "Directory.Read.All",
                    personal: "",
                    application: "Application.ReadWrite.OwnedBy Directory.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `POST /servicePrincipals/{id}/synchronization/jobs/{jobId}/pause` — synchronizationjob: pause
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-pause?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.ReadWrite.All`
            /// - application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`
            pub fn pause(&self) -> Call<()> {
                let operation = &Operation {
                    name: "synchronizationJob: pause",
                    method: Method::Post,
                    path: "/servicePrincipals/{id}/synchronization/jobs/{jobId}/pause",
                    pages: &["synchronization-synchronizationjob-pause"],
                    work: "Directory.ReadWrite.All",
                    personal: "",
                    application: "Application.ReadWrite.OwnedBy Directory.ReadWrite.All",
                };
                self.0.name("pause").call(operation)
            }

            /// `POST /servicePrincipals/{servicePrincipalsId}/synchronization/jobs/{synchronizationJobId}/provisionOnDemand` — synchronizationJob: provisionOnDemand
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-provision-on-demand?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.ReadWrite.All`
            /// - application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`
            pub fn provision_on_demand(
                &self,
                body: requests::synchronization_job::ProvisionOnDemandRequest,
            ) -> Call<models::SynchronizationSecretKeyStringValuePair> {
                let operation = &Operation {
                    name: "synchronizationJob: provision_on_demand",
                    method: Method::Post,
                    path: "/servicePrincipals/{servicePrincipalsId}/synchronization/jobs/{synchronizationJobId}/provisionOnDemand",
                    pages: &["synchronization-synchronizationjob-provision-on-demand"],
                    work: "Directory.ReadWrite.All",
                    personal: "",
                    application: "Application.ReadWrite.OwnedBy Directory.ReadWrite.All",
                };
                self.0.name("provisionOnDemand").call(operation).json(body)
            }

            /// `POST /servicePrincipals/{id}/synchronization/jobs/{jobId}/restart` — Restart synchronizationjob
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-restart?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.ReadWrite.All`
            /// - application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`
            pub fn restart(&self, body: requests::synchronization_job::RestartRequest) -> Call<()> {
                let operation = &Operation {
                    name: "synchronizationJob: restart",
                    method: Method::Post,
                    path: "/servicePrincipals/{id}/synchronization/jobs/{jobId}/restart",
                    pages: &["synchronization-synchronizationjob-restart"],
                    work: "Directory.ReadWrite.All",
                    personal: "",
                    application: "Application.ReadWrite.OwnedBy Directory.ReadWrite.All",
                };
                self.0.name("restart").call(operation).json(body)
            }

            /// `POST /servicePrincipals/{id}/synchronization/jobs/{jobId}/start` — Start synchronizationjob
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-start?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.ReadWrite.All`
            /// - application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`
            pub fn start(&self) -> Call<()> {
                let operation = &Operation {
                    name: "synchronizationJob: start",
                    method: Method::Post,
                    path: "/servicePrincipals/{id}/synchronization/jobs/{jobId}/start",
                    pages: &["synchronization-synchronizationjob-start"],
                    work: "Directory.ReadWrite.All",
                    personal: "",
                    application: "Application.ReadWrite.OwnedBy Directory.ReadWrite.All",
                };
                self.0.name("start").call(operation)
            }

            /// `POST /servicePrincipals/{id}/synchronization/jobs/{id}/validateCredentials` — synchronizationJob: validateCredentials
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-validatecredentials?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.ReadWrite.All`
            /// - application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`
            pub fn validate_credentials(
                &self,
                body: requests::synchronization_job::ValidateCredentialsRequest,
            ) -> Call<()> {
                let operation = &Operation {
                    name: "synchronizationJob: validate_credentials",
                    method: Method::Post,
                    path: "/servicePrincipals/{id}/synchronization/jobs/{id}/validateCredentials",
                    pages: &["synchronization-synchronizationjob-validatecredentials"],
                    work: "Directory.ReadWrite.All",
                    personal: "",
                    application: "Application.ReadWrite.OwnedBy Directory.ReadWrite.All",
                };
                self.0.name("validateCredentials").call(operation).json(body)
            }

            /// `/servicePrincipals/{id}/synchronization/jobs/{id}/schema`
            pub fn schema(&self) -> schema::Schema {
                schema::Schema(self.0.name("schema"))
            }
        }

        /// `/servicePrincipals/{id}/synchronization/jobs/{id}/schema`
        pub mod schema {
            use super::{models, requests};
            use crate::runtime::{Call, Get, List, Method, Operation};

            crate::runtime::node! {
                /// `/servicePrincipals/{id}/synchronization/jobs/{id}/schema`
                Schema
            }

            impl Schema {
                /// `DELETE /servicePrincipals/{id}/synchronization/jobs/{jobId}/schema` — Delete synchronizationSchema
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-delete?view=graph-rest-beta)
                /// Status: 201, 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Directory.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "synchronizationSchema: delete",
                        method: Method::Delete,
                        path: "/servicePrincipals/{id}/synchronization/jobs/{jobId}/schema",
                        pages: &["synchronization-synchronizationschema-delete"],
                        work: "Directory.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation)
                }

                /// `GET /servicePrincipals/{id}/synchronization/jobs/{jobId}/schema/filterOperators` — synchronizationSchema: filterOperators
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-filteroperators?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Directory.Read.All`
                /// - application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`
                pub fn filter_operators(&self) -> List<models::FilterOperatorSchema> {
                    let operation = &Operation {
                        name: "synchronizationSchema: filter_operators",
                        method: Method::Get,
                        path: "/servicePrincipals/{id}/synchronization/jobs/{jobId}/schema/filterOperators",
                        pages: &["synchronization-synchronizationschema-filteroperators"],
                        work: "Directory.Read.All",
                        personal: "",
                        application: "Application.ReadWrite.OwnedBy Directory.ReadWrite.All",
                    };
                    self.0.name("filterOperators").list(operation)
                }

                /// `GET /servicePrincipals/{id}/synchronization/jobs/{jobId}/schema/functions` — synchronizationschema: functions
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-functions?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Directory.Read.All`
                /// - application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`
                pub fn functions(&self) -> List<models::AttributeMappingFunctionSchema> {
                    let operation = &Operation {
                        name: "synchronizationSchema: functions",
                        method: Method::Get,
                        path: "/servicePrincipals/{id}/synchronization/jobs/{jobId}/schema/functions",
                        pages: &["synchronization-synchronizationschema-functions"],
                        work: "Directory.Read.All",
                        personal: "",
                        application: "Application.ReadWrite.OwnedBy Directory.ReadWrite.All",
                    };
                    self.0.name("functions").list(operation)
                }

                /// `GET /servicePrincipals/{id}/synchronization/jobs/{jobId}/schema` — Get synchronizationschema
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Directory.Read.All`
                /// - application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`
                pub fn get(&self) -> Get<models::SynchronizationSchema> {
                    let operation = &Operation {
                        name: "synchronizationSchema: get",
                        method: Method::Get,
                        path: "/servicePrincipals/{id}/synchronization/jobs/{jobId}/schema",
                        pages: &["synchronization-synchronizationschema-get"],
                        work: "Directory.Read.All",
                        personal: "",
                        application: "Application.ReadWrite.OwnedBy Directory.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `POST /servicePrincipals/{id}/synchronization/jobs/{id}/schema/parseExpression` — synchronizationschema: parseExpression
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-parseexpression?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Directory.ReadWrite.All`
                /// - application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`
                pub fn parse_expression(
                    &self,
                    body: requests::synchronization_schema::ParseExpressionRequest,
                ) -> Call<models::ParseExpressionResponse> {
                    let operation = &Operation {
                        name: "synchronizationSchema: parse_expression",
                        method: Method::Post,
                        path: "/servicePrincipals/{id}/synchronization/jobs/{id}/schema/parseExpression",
                        pages: &["synchronization-synchronizationschema-parseexpression"],
                        work: "Directory.ReadWrite.All",
                        personal: "",
                        application: "Application.ReadWrite.OwnedBy Directory.ReadWrite.All",
                    };
                    self.0.name("parseExpression").call(operation).json(body)
                }

                /// `PUT /servicePrincipals/{id}/synchronization/jobs/{jobId}/schema` — Update synchronizationschema
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Directory.ReadWrite.All`
                /// - application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`
                pub fn replace(&self, body: models::SynchronizationSchema) -> Call<()> {
                    let operation = &Operation {
                        name: "synchronizationSchema: replace",
                        method: Method::Put,
                        path: "/servicePrincipals/{id}/synchronization/jobs/{jobId}/schema",
                        pages: &["synchronization-synchronizationschema-update"],
                        work: "Directory.ReadWrite.All",
                        personal: "",
                        application: "Application.ReadWrite.OwnedBy Directory.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/servicePrincipals/{id}/synchronization/jobs/{id}/schema/directories`
                pub fn directories(&self) -> directories::Directories {
                    directories::Directories(self.0.name("directories"))
                }
            }

            /// `/servicePrincipals/{id}/synchronization/jobs/{id}/schema/directories`
            pub mod directories {
                use super::models;

                crate::runtime::node! {
                    /// `/servicePrincipals/{id}/synchronization/jobs/{id}/schema/directories`
                    Directories
                }

                impl Directories {
                    /// `/servicePrincipals/{id}/synchronization/jobs/{id}/schema/directories/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/servicePrincipals/{id}/synchronization/jobs/{id}/schema/directories/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Call, Method, Operation};

                    crate::runtime::node! {
                        /// `/servicePrincipals/{id}/synchronization/jobs/{id}/schema/directories/{id}`
                        Id
                    }

                    impl Id {
                        /// `POST /servicePrincipals/{id}/synchronization/jobs/{jobId}/schema/directories/{directoryId}/discover` — directoryDefinition: discover
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/directorydefinition-discover?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Directory.ReadWrite.All`
                        /// - application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`
                        pub fn discover(&self) -> Call<models::DirectoryDefinition> {
                            let operation = &Operation {
                                name: "directoryDefinition: discover",
                                method: Method::Post,
                                path: "/servicePrincipals/{id}/synchronization/jobs/{jobId}/schema/directories/{directoryId}/discover",
                                pages: &["directorydefinition-discover"],
                                work: "Directory.ReadWrite.All",
                                personal: "",
                                application: "Application.ReadWrite.OwnedBy Directory.ReadWrite.All",
                            };
                            self.0.name("discover").call(operation)
                        }
                    }
                }
            }
        }
    }
}

/// `/servicePrincipals/{id}/synchronization/secrets`
pub mod secrets {
    use super::requests;
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/servicePrincipals/{id}/synchronization/secrets`
        Secrets
    }

    impl Secrets {
        /// `PUT /servicePrincipals/{id}/synchronization/secrets` — synchronization: secrets
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronization-secrets?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.ReadWrite.All`
        /// - application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`
        pub fn replace(&self, body: requests::synchronization::ReplaceRequest) -> Call<()> {
            let operation = &Operation {
                name: "synchronization: replace",
                method: Method::Put,
                path: "/servicePrincipals/{id}/synchronization/secrets",
                pages: &["synchronization-synchronization-secrets"],
                work: "Directory.ReadWrite.All",
                personal: "",
                application: "Application.ReadWrite.OwnedBy Directory.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}

/// `/servicePrincipals/{id}/synchronization/templates`
pub mod templates {
    use super::{models, requests};
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/servicePrincipals/{id}/synchronization/templates`
        Templates
    }

    impl Templates {
        /// `GET /servicePrincipals/{id}/synchronization/templates` — List existing synchronization templates
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationtemplate-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.Read.All`
        /// - application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`
        pub fn list(&self) -> List<models::SynchronizationTemplate> {
            let operation = &Operation {
                name: "synchronizationTemplate: list",
                method: Method::Get,
                path: "/servicePrincipals/{id}/synchronization/templates",
                pages: &["synchronization-synchronizationtemplate-list"],
                work: "Directory.Read.All",
                personal: "",
                application: "Application.ReadWrite.OwnedBy Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/servicePrincipals/{id}/synchronization/templates/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/servicePrincipals/{id}/synchronization/templates/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/servicePrincipals/{id}/synchronization/templates/{id}`
            Id
        }

        impl Id {
            /// `GET /servicePrincipals/{id}/synchronization/templates/{templateId}` — Get synchronizationtemplate
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationtemplate-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.Read.All`
            /// - application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`
            pub fn get(&self) -> Get<models::SynchronizationTemplate> {
                let operation = &Operation {
                    name: "synchronizationTemplate: get",
                    method: Method::Get,
                    path: "/servicePrincipals/{id}/synchronization/templates/{templateId}",
                    pages: &["synchronization-synchronizationtemplate-get"],
                    work: "Directory.Read.All",
                    personal: "",
                    application: "Application.ReadWrite.OwnedBy Directory.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `/servicePrincipals/{id}/synchronization/templates/{id}/schema`
            pub fn schema(&self) -> schema::Schema {
                schema::Schema(self.0.name("schema"))
            }
        }

        /// `/servicePrincipals/{id}/synchronization/templates/{id}/schema`
        pub mod schema {
            use super::{models, requests};
            use crate::runtime::{Call, Get, List, Method, Operation};

            crate::runtime::node! {
                /// `/servicePrincipals/{id}/synchronization/templates/{id}/schema`
                Schema
            }

            impl Schema {
                /// `GET /servicePrincipals/{id}/synchronization/templates/{templateId}/schema/filterOperators` — synchronizationSchema: filterOperators
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-filteroperators?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Directory.Read.All`
                /// - application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`
                pub fn filter_operators(&self) -> List<models::FilterOperatorSchema> {
                    let operation = &Operation {
                        name: "synchronizationSchema: filter_operators",
                        method: Method::Get,
                        path: "/servicePrincipals/{id}/synchronization/templates/{templateId}/schema/filterOperators",
                        pages: &["synchronization-synchronizationschema-filteroperators"],
                        work: "Directory.Read.All",
                        personal: "",
                        application: "Application.ReadWrite.OwnedBy Directory.ReadWrite.All",
                    };
                    self.0.name("filterOperators").list(operation)
                }

                /// `GET /servicePrincipals/{id}/synchronization/templates/{templateId}/schema/functions` — synchronizationschema: functions
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-functions?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Directory.Read.All`
                /// - application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`
                pub fn functions(&self) -> List<models::AttributeMappingFunctionSchema> {
                    let operation = &Operation {
                        name: "synchronizationSchema: functions",
                        method: Method::Get,
                        path: "/servicePrincipals/{id}/synchronization/templates/{templateId}/schema/functions",
                        pages: &["synchronization-synchronizationschema-functions"],
                        work: "Directory.Read.All",
                        personal: "",
                        application: "Application.ReadWrite.OwnedBy Directory.ReadWrite.All",
                    };
                    self.0.name("functions").list(operation)
                }

                /// `GET /servicePrincipals/{id}/synchronization/templates/{templateId}/schema` — Get synchronizationschema
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Directory.Read.All`
                /// - application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`
                pub fn get(&self) -> Get<models::SynchronizationSchema> {
                    let operation = &Operation {
                        name: "synchronizationSchema: get",
                        method: Method::Get,
                        path: "/servicePrincipals/{id}/synchronization/templates/{templateId}/schema",
                        pages: &["synchronization-synchronizationschema-get"],
                        work: "Directory.Read.All",
                        personal: "",
                        application: "Application.ReadWrite.OwnedBy Directory.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `POST /servicePrincipals/{id}/synchronization/templates/{id}/schema/parseExpression` — synchronizationschema: parseExpression
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-parseexpression?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Directory.ReadWrite.All`
                /// - application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`
                pub fn parse_expression(
                    &self,
                    body: requests::synchronization_schema::ParseExpressionRequest,
                ) -> Call<models::ParseExpressionResponse> {
                    let operation = &Operation {
                        name: "synchronizationSchema: parse_expression",
                        method: Method::Post,
                        path: "/servicePrincipals/{id}/synchronization/templates/{id}/schema/parseExpression",
                        pages: &["synchronization-synchronizationschema-parseexpression"],
                        work: "Directory.ReadWrite.All",
                        personal: "",
                        application: "Application.ReadWrite.OwnedBy Directory.ReadWrite.All",
                    };
                    self.0.name("parseExpression").call(operation).json(body)
                }
            }
        }
    }
}
