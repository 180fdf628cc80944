// Written by `cargo xtask gen`; do not edit.
//! `/domains`

use super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/domains`
    Domains
}

impl Domains {
    /// `POST /domains` — Create domain
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/domain-post-domains?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Domain.ReadWrite.All`
    /// - application: `Domain.ReadWrite.All`
    pub fn create(&self, body: models::Domain) -> Call<models::Domain> {
        let operation = &Operation {
            name: "domain: create",
            method: Method::Post,
            path: "/domains",
            pages: &["domain-post-domains"],
            work: "Domain.ReadWrite.All",
            personal: "",
            application: "Domain.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /domains` — List domains
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/domain-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Domain.Read.All`, `Domain.ReadWrite.All`, `Directory.Read.All`
    /// - application: `Domain.Read.All`, `Domain.ReadWrite.All`, `Directory.Read.All`
    pub fn list(&self) -> List<models::Domain> {
        let operation = &Operation {
            name: "domain: list",
            method: Method::Get,
            path: "/domains",
            pages: &["domain-list"],
            work: "Domain.Read.All Domain.ReadWrite.All Directory.Read.All",
            personal: "",
            application: "Domain.Read.All Domain.ReadWrite.All Directory.Read.All",
        };
        self.0.list(operation)
    }

    /// `/domains/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/domains/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/domains/{id}`
        Id
    }

    impl Id {
        /// `DELETE /domains/{id}` — Delete domain
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/domain-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Domain.ReadWrite.All`
        /// - application: `Domain.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "domain: delete",
                method: Method::Delete,
                path: "/domains/{id}",
                pages: &["domain-delete"],
                work: "Domain.ReadWrite.All",
                personal: "",
                application: "Domain.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `POST /domains/{id}/forceDelete` — domain: forceDelete
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/domain-forcedelete?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Domain.ReadWrite.All`
        /// - application: `Domain.ReadWrite.All`
        pub fn force_delete(&self, body: requests::domain::ForceDeleteRequest) -> Call<()> {
            let operation = &Operation {
                name: "domain: force_delete",
                method: Method::Post,
                path: "/domains/{id}/forceDelete",
                pages: &["domain-forcedelete"],
                work: "Domain.ReadWrite.All",
                personal: "",
                application: "Domain.ReadWrite.All",
            };
            self.0.name("forceDelete").call(operation).json(body)
        }

        /// `GET /domains/{id}` — Get domain
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/domain-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Domain.Read.All`, `Domain.ReadWrite.All`, `Directory.Read.All`
        /// - application: `Domain.Read.All`, `Domain.ReadWrite.All`, `Directory.Read.All`
        pub fn get(&self) -> Get<models::Domain> {
            let operation = &Operation {
                name: "domain: get",
                method: Method::Get,
                path: "/domains/{id}",
                pages: &["domain-get"],
                work: "Domain.Read.All Domain.ReadWrite.All Directory.Read.All",
                personal: "",
                application: "Domain.Read.All Domain.ReadWrite.All Directory.Read.All",
            };
            self.0.get(operation)
        }

        /// `POST /domains/{id}/promote` — domain: promote
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/domain-promote?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Domain.ReadWrite.All`
        /// - application: `Domain.ReadWrite.All`
        pub fn promote(&self) -> Call<bool> {
            let operation = &Operation {
                name: "domain: promote",
                method: Method::Post,
                path: "/domains/{id}/promote",
                pages: &["domain-promote"],
                work: "Domain.ReadWrite.All",
                personal: "",
                application: "Domain.ReadWrite.All",
            };
            self.0.name("promote").call(operation)
        }

        /// `PATCH /domains/{id}` — Update domain
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/domain-update?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Domain.ReadWrite.All`
        /// - application: `Domain.ReadWrite.All`
        pub fn update(&self, body: models::Domain) -> Call<()> {
            let operation = &Operation {
                name: "domain: update",
                method: Method::Patch,
                path: "/domains/{id}",
                pages: &["domain-update"],
                work: "Domain.ReadWrite.All",
                personal: "",
                application: "Domain.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `POST /domains/{id}/verify` — domain: verify
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/domain-verify?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Domain.ReadWrite.All`
        /// - application: `Domain.ReadWrite.All`
        pub fn verify(&self) -> Call<models::Domain> {
            let operation = &Operation {
                name: "domain: verify",
                method: Method::Post,
                path: "/domains/{id}/verify",
                pages: &["domain-verify"],
                work: "Domain.ReadWrite.All",
                personal: "",
                application: "Domain.ReadWrite.All",
            };
            self.0.name("verify").call(operation)
        }

        /// `/domains/{id}/domainNameReferences`
        pub fn domain_name_references(&self) -> domain_name_references::DomainNameReferences {
            domain_name_references::DomainNameReferences(self.0.name("domainNameReferences"))
        }

        /// `/domains/{id}/federationConfiguration`
        pub fn federation_configuration(&self) -> federation_configuration::FederationConfiguration {
            federation_configuration::FederationConfiguration(self.0.name("federationConfiguration"))
        }

        /// `/domains/{id}/serviceConfigurationRecords`
        pub fn service_configuration_records(&self) -> service_configuration_records::ServiceConfigurationRecords {
            service_configuration_records::ServiceConfigurationRecords(self.0.name("serviceConfigurationRecords"))
        }

        /// `/domains/{id}/verificationDnsRecords`
        pub fn verification_dns_records(&self) -> verification_dns_records::VerificationDnsRecords {
            verification_dns_records::VerificationDnsRecords(self.0.name("verificationDnsRecords"))
        }
    }

    /// `/domains/{id}/domainNameReferences`
    pub mod domain_name_references {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/domains/{id}/domainNameReferences`
            DomainNameReferences
        }

        impl DomainNameReferences {
            /// `GET /domains/{id}/domainNameReferences` — List domainNameReferences
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/domain-list-domainnamereferences?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Domain.Read.All`, `Domain.ReadWrite.All`
            /// - application: `Domain.Read.All`, `Domain.ReadWrite.All`
            pub fn list(&self) -> List<models::DirectoryObject> {
                let operation = &Operation {
                    name: "domain: list",
                    method: Method::Get,
                    path: "/domains/{id}/domainNameReferences",
                    pages: &["domain-list-domainnamereferences"],
                    work: "Domain.Read.All Domain.ReadWrite.All",
                    personal: "",
                    application: "Domain.Read.All Domain.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/domains/{id}/federationConfiguration`
    pub mod federation_configuration {
        use super::models;
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/domains/{id}/federationConfiguration`
            FederationConfiguration
        }

        impl FederationConfiguration {
            /// `POST /domains/{domainsId}/federationConfiguration` — Create federationConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/domain-post-federationconfiguration?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `Domain.ReadWrite.All`
            /// - application: `Domain.ReadWrite.All`
            pub fn create(&self, body: models::InternalDomainFederation) -> Call<models::InternalDomainFederation> {
                let operation = &Operation {
                    name: "domain: create",
                    method: Method::Post,
                    path: "/domains/{domainsId}/federationConfiguration",
                    pages: &["domain-post-federationconfiguration"],
                    work: "Domain.ReadWrite.All",
                    personal: "",
                    application: "Domain.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `/domains/{id}/federationConfiguration/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/domains/{id}/federationConfiguration/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/domains/{id}/federationConfiguration/{id}`
                Id
            }

            impl Id {
                /// `DELETE /domains/{domainsId}/federationConfiguration/{internalDomainFederationId}` — Delete internalDomainFederation
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/internaldomainfederation-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Domain.ReadWrite.All`
                /// - application: `Domain.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "internalDomainFederation: delete",
                        method: Method::Delete,
                        path: "/domains/{domainsId}/federationConfiguration/{internalDomainFederationId}",
                        pages: &["internaldomainfederation-delete"],
                        work: "Domain.ReadWrite.All",
                        personal: "",
                        application: "Domain.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /domains/{domainsId}/federationConfiguration/{internalDomainFederationId}` — Get internalDomainFederation
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/internaldomainfederation-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Domain.Read.All`, `Domain.ReadWrite.All`
                /// - application: `Domain.Read.All`, `Domain.ReadWrite.All`
                pub fn get(&self) -> Get<models::InternalDomainFederation> {
                    let operation = &Operation {
                        name: "internalDomainFederation: get",
                        method: Method::Get,
                        path: "/domains/{domainsId}/federationConfiguration/{internalDomainFederationId}",
                        pages: &["internaldomainfederation-get"],
                        work: "Domain.Read.All Domain.ReadWrite.All",
                        personal: "",
                        application: "Domain.Read.All Domain.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /domains/{domainsId}/federationConfiguration/{internalDomainFederationId}` — Update internalDomainFederation
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/internaldomainfederation-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Domain.ReadWrite.All`
                /// - application: `Domain.ReadWrite.All`
                pub fn update(&self, body: models::InternalDomainFederation) -> Call<models::InternalDomainFederation> {
                    let operation = &Operation {
                        name: "internalDomainFederation: update",
                        method: Method::Patch,
                        path: "/domains/{domainsId}/federationConfiguration/{internalDomainFederationId}",
                        pages: &["internaldomainfederation-update"],
                        work: "Domain.ReadWrite.All",
                        personal: "",
                        application: "Domain.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/domains/{id}/serviceConfigurationRecords`
    pub mod service_configuration_records {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/domains/{id}/serviceConfigurationRecords`
            ServiceConfigurationRecords
        }

        impl ServiceConfigurationRecords {
            /// `GET /domains/{id}/serviceConfigurationRecords` — List serviceconfigurationrecords
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/domain-list-serviceconfigurationrecords?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Domain.Read.All`, `Domain.ReadWrite.All`
            /// - application: `Domain.Read.All`, `Domain.ReadWrite.All`
            pub fn list(&self) -> List<models::DomainDnsRecord> {
                let operation = &Operation {
                    name: "domain: list",
                    method: Method::Get,
                    path: "/domains/{id}/serviceConfigurationRecords",
                    pages: &["domain-list-serviceconfigurationrecords"],
                    work: "Domain.Read.All Domain.ReadWrite.All",
                    personal: "",
                    application: "Domain.Read.All Domain.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/domains/{id}/verificationDnsRecords`
    pub mod verification_dns_records {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/domains/{id}/verificationDnsRecords`
            VerificationDnsRecords
        }

        impl VerificationDnsRecords {
            /// `GET /domains/{id}/verificationDnsRecords` — List verificationdnsrecords
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/domain-list-verificationdnsrecords?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Domain.Read.All`, `Domain.ReadWrite.All`
            /// - application: `Domain.Read.All`, `Domain.ReadWrite.All`
            pub fn list(&self) -> List<models::DomainDnsRecord> {
                let operation = &Operation {
                    name: "domain: list",
                    method: Method::Get,
                    path: "/domains/{id}/verificationDnsRecords",
                    pages: &["domain-list-verificationdnsrecords"],
                    work: "Domain.Read.All Domain.ReadWrite.All",
                    personal: "",
                    application: "Domain.Read.All Domain.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }
}
