// Written by `cargo xtask gen`; do not edit.
//! `/security/threatSubmission`

use super::super::models;

crate::runtime::node! {
    /// `/security/threatSubmission`
    ThreatSubmission
}

impl ThreatSubmission {
    /// `/security/threatSubmission/emailThreatSubmissionPolices`
    pub fn email_threat_submission_polices(&self) -> email_threat_submission_polices::EmailThreatSubmissionPolices {
        email_threat_submission_polices::EmailThreatSubmissionPolices(self.0.name("emailThreatSubmissionPolices"))
    }

    /// `/security/threatSubmission/emailThreatSubmissionPolicies`
    pub fn email_threat_submission_policies(&self) -> email_threat_submission_policies::EmailThreatSubmissionPolicies {
        email_threat_submission_policies::EmailThreatSubmissionPolicies(self.0.name("emailThreatSubmissionPolicies"))
    }

    /// `/security/threatSubmission/emailThreats`
    pub fn email_threats(&self) -> email_threats::EmailThreats {
        email_threats::EmailThreats(self.0.name("emailThreats"))
    }

    /// `/security/threatSubmission/fileThreats`
    pub fn file_threats(&self) -> file_threats::FileThreats {
        file_threats::FileThreats(self.0.name("fileThreats"))
    }

    /// `/security/threatSubmission/urlThreats`
    pub fn url_threats(&self) -> url_threats::UrlThreats {
        url_threats::UrlThreats(self.0.name("urlThreats"))
    }
}

/// `/security/threatSubmission/emailThreatSubmissionPolices`
pub mod email_threat_submission_polices {
    crate::runtime::node! {
        /// `/security/threatSubmission/emailThreatSubmissionPolices`
        EmailThreatSubmissionPolices
    }

    impl EmailThreatSubmissionPolices {
        /// `/security/threatSubmission/emailThreatSubmissionPolices/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/security/threatSubmission/emailThreatSubmissionPolices/{id}`
    pub mod id {
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/security/threatSubmission/emailThreatSubmissionPolices/{id}`
            Id
        }

        impl Id {
            /// `DELETE /security/threatSubmission/emailThreatSubmissionPolices/{id}` — Delete emailThreatSubmissionPolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-emailthreatsubmissionpolicy-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `ThreatSubmissionPolicies.ReadWrite.All`
            /// - application: `ThreatSubmissionPolicy.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "emailThreatSubmissionPolicy: delete",
                    method: Method::Delete,
                    path: "/security/threatSubmission/emailThreatSubmissionPolices/{id}",
                    pages: &["security-emailthreatsubmissionpolicy-delete"],
                    work: "ThreatSubmissionPolicies.ReadWrite.All",
                    personal: "",
                    application: "ThreatSubmissionPolicy.ReadWrite.All",
                };
                self.0.call(operation)
            }
        }
    }
}

/// `/security/threatSubmission/emailThreatSubmissionPolicies`
pub mod email_threat_submission_policies {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/security/threatSubmission/emailThreatSubmissionPolicies`
        EmailThreatSubmissionPolicies
    }

    impl EmailThreatSubmissionPolicies {
        /// `POST /security/threatSubmission/emailThreatSubmissionPolicies` — Create emailThreatSubmissionPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-emailthreatsubmissionpolicy-post-emailthreatsubmissionpolicies?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `ThreatSubmissionPolicies.ReadWrite.All`
        /// - application: `ThreatSubmissionPolicy.ReadWrite.All`
        pub fn create(
            &self,
            body: models::security::EmailThreatSubmissionPolicy,
        ) -> Call<models::security::EmailThreatSubmissionPolicy> {
            let operation = &Operation {
                name: "emailThreatSubmissionPolicy: create",
                method: Method::Post,
                path: "/security/threatSubmission/emailThreatSubmissionPolicies",
                pages: &["security-emailthreatsubmissionpolicy-post-emailthreatsubmissionpolicies"],
                work: "ThreatSubmissionPolicies.ReadWrite.All",
                personal: "",
                application: "ThreatSubmissionPolicy.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /security/threatSubmission/emailThreatSubmissionPolicies` — List emailThreatSubmissionPolicies
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-emailthreatsubmissionpolicy-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `ThreatSubmission.Read` and 4 more
        /// - application: `ThreatSubmission.Read.All`, `ThreatSubmission.ReadWrite.All`, `ThreatSubmissionPolicy.ReadWrite.All`
        pub fn list(&self) -> List<models::security::EmailThreatSubmissionPolicy> {
            let operation = &Operation {
                name: "emailThreatSubmissionPolicy: list",
                method: Method::Get,
                path: "/security/threatSubmission/emailThreatSubmissionPolicies",
                pages: &["security-emailthreatsubmissionpolicy-list"],
                work: "ThreatSubmission.Read ThreatSubmission.ReadWrite ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All ThreatSubmissionPolicies.ReadWrite.All",
                personal: "",
                application: "ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All ThreatSubmissionPolicy.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/security/threatSubmission/emailThreatSubmissionPolicies/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/security/threatSubmission/emailThreatSubmissionPolicies/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/security/threatSubmission/emailThreatSubmissionPolicies/{id}`
            Id
        }

        impl Id {
            /// `GET /security/threatSubmission//emailThreatSubmissionPolicies/{emailThreatSubmissionPoliciesId}` — Get emailThreatSubmissionPolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-emailthreatsubmissionpolicy-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ThreatSubmission.Read` and 4 more
            /// - application: `ThreatSubmission.Read.All`, `ThreatSubmission.ReadWrite.All`, `ThreatSubmissionPolicy.ReadWrite.All`
            pub fn get(&self) -> Get<models::security::EmailThreatSubmissionPolicy> {
                let operation = &Operation {
                    name: "emailThreatSubmissionPolicy: get",
                    method: Method::Get,
                    path: "/security/threatSubmission//emailThreatSubmissionPolicies/{emailThreatSubmissionPoliciesId}",
                    pages: &["security-emailthreatsubmissionpolicy-get"],
                    work: "ThreatSubmission.Read ThreatSubmission.ReadWrite ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All ThreatSubmissionPolicies.ReadWrite.All",
                    personal: "",
                    application: "ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All ThreatSubmissionPolicy.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /security/threatSubmission/emailThreatSubmissionPolicies/{emailThreatSubmissionPoliciesId}` — Update emailThreatSubmissionPolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-emailthreatsubmissionpolicy-update?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `ThreatSubmissionPolicies.ReadWrite.All`
            /// - application: `ThreatSubmissionPolicy.ReadWrite.All`
            pub fn update(&self, body: models::security::EmailThreatSubmissionPolicy) -> Call<()> {
                let operation = &Operation {
                    name: "emailThreatSubmissionPolicy: update",
                    method: Method::Patch,
                    path: "/security/threatSubmission/emailThreatSubmissionPolicies/{emailThreatSubmissionPoliciesId}",
                    pages: &["security-emailthreatsubmissionpolicy-update"],
                    work: "ThreatSubmissionPolicies.ReadWrite.All",
                    personal: "",
                    application: "ThreatSubmissionPolicy.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/security/threatSubmission/emailThreats`
pub mod email_threats {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/security/threatSubmission/emailThreats`
        EmailThreats
    }

    impl EmailThreats {
        /// `POST /security/threatSubmission/emailThreats` — Create emailThreatSubmission
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-emailthreatsubmission-post-emailthreats?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `ThreatSubmission.ReadWrite`, `ThreatSubmission.ReadWrite.All`
        /// - application: `ThreatSubmission.ReadWrite.All`
        pub fn create(
            &self,
            body: impl Into<models::security::EmailThreatSubmission>,
        ) -> Call<models::security::EmailThreatSubmission> {
            let operation = &Operation {
                name: "emailThreatSubmission: create",
                method: Method::Post,
                path: "/security/threatSubmission/emailThreats",
                pages: &["security-emailthreatsubmission-post-emailthreats"],
                work: "ThreatSubmission.ReadWrite ThreatSubmission.ReadWrite.All",
                personal: "",
                application: "ThreatSubmission.ReadWrite.All",
            };
            self.0.call(operation).json(Into::<models::security::EmailThreatSubmission>::into(body))
        }

        /// `GET /security/threatSubmission/emailThreats` — List emailthreatsubmissions
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-emailthreatsubmission-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `ThreatSubmission.Read` and 3 more
        /// - application: `ThreatSubmission.Read.All`, `ThreatSubmission.ReadWrite.All`
        pub fn list(&self) -> List<models::security::EmailThreatSubmission> {
            let operation = &Operation {
                name: "emailThreatSubmission: list",
                method: Method::Get,
                path: "/security/threatSubmission/emailThreats",
                pages: &["security-emailthreatsubmission-list"],
                work: "ThreatSubmission.Read ThreatSubmission.ReadWrite ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All",
                personal: "",
                application: "ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/security/threatSubmission/emailThreats/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/security/threatSubmission/emailThreats/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/security/threatSubmission/emailThreats/{id}`
            Id
        }

        impl Id {
            /// `GET /security/threatSubmission/emailThreats/{emailThreatsId}` — Get emailThreatSubmission
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-emailthreatsubmission-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ThreatSubmission.Read` and 3 more
            /// - application: `ThreatSubmission.Read.All`, `ThreatSubmission.ReadWrite.All`
            pub fn get(&self) -> Get<models::security::EmailThreatSubmission> {
                let operation = &Operation {
                    name: "emailThreatSubmission: get",
                    method: Method::Get,
                    path: "/security/threatSubmission/emailThreats/{emailThreatsId}",
                    pages: &["security-emailthreatsubmission-get"],
                    work: "ThreatSubmission.Read ThreatSubmission.ReadWrite ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All",
                    personal: "",
                    application: "ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/security/threatSubmission/fileThreats`
pub mod file_threats {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/security/threatSubmission/fileThreats`
        FileThreats
    }

    impl FileThreats {
        /// `POST /security/threatSubmission/fileThreats` — Create fileThreatSubmission
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-filethreatsubmission-post-filethreats?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `ThreatSubmission.ReadWrite`, `ThreatSubmission.ReadWrite.All`
        /// - application: `ThreatSubmission.ReadWrite.All`
        pub fn create(
            &self,
            body: impl Into<models::security::FileThreatSubmission>,
        ) -> Call<models::security::FileThreatSubmission> {
            let operation = &Operation {
                name: "fileThreatSubmission: create",
                method: Method::Post,
                path: "/security/threatSubmission/fileThreats",
                pages: &["security-filethreatsubmission-post-filethreats"],
                work: "ThreatSubmission.ReadWrite ThreatSubmission.ReadWrite.All",
                personal: "",
                application: "ThreatSubmission.ReadWrite.All",
            };
            self.0.call(operation).json(Into::<models::security::FileThreatSubmission>::into(body))
        }

        /// `GET /security/threatSubmission/fileThreats` — List fileThreatSubmissions
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-filethreatsubmission-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `ThreatSubmission.Read` and 3 more
        /// - application: `ThreatSubmission.Read.All`, `ThreatSubmission.ReadWrite.All`
        pub fn list(&self) -> List<models::security::FileThreatSubmission> {
            let operation = &Operation {
                name: "fileThreatSubmission: list",
                method: Method::Get,
                path: "/security/threatSubmission/fileThreats",
                pages: &["security-filethreatsubmission-list"],
                work: "ThreatSubmission.Read ThreatSubmission.ReadWrite ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All",
                personal: "",
                application: "ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/security/threatSubmission/fileThreats/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/security/threatSubmission/fileThreats/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/security/threatSubmission/fileThreats/{id}`
            Id
        }

        impl Id {
            /// `GET /security/threatSubmission/fileThreats/{fileThreatsId}` — Get fileThreatSubmission
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-filethreatsubmission-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ThreatSubmission.Read` and 3 more
            /// - application: `ThreatSubmission.Read.All`, `ThreatSubmission.ReadWrite.All`
            pub fn get(&self) -> Get<models::security::FileThreatSubmission> {
                let operation = &Operation {
                    name: "fileThreatSubmission: get",
                    method: Method::Get,
                    path: "/security/threatSubmission/fileThreats/{fileThreatsId}",
                    pages: &["security-filethreatsubmission-get"],
                    work: "ThreatSubmission.Read ThreatSubmission.ReadWrite ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All",
                    personal: "",
                    application: "ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/security/threatSubmission/urlThreats`
pub mod url_threats {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/security/threatSubmission/urlThreats`
        UrlThreats
    }

    impl UrlThreats {
        /// `POST /security/threatSubmission/urlThreats` — Create urlThreatSubmission
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-urlthreatsubmission-post-urlthreats?view=graph-rest-beta)
        /// Required: `webUrl`. Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `ThreatSubmission.ReadWrite`, `ThreatSubmission.ReadWrite.All`
        /// - application: `ThreatSubmission.ReadWrite.All`
        pub fn create(
            &self,
            body: models::security::UrlThreatSubmission,
        ) -> Call<models::security::UrlThreatSubmission> {
            let operation = &Operation {
                name: "urlThreatSubmission: create",
                method: Method::Post,
                path: "/security/threatSubmission/urlThreats",
                pages: &["security-urlthreatsubmission-post-urlthreats"],
                work: "ThreatSubmission.ReadWrite ThreatSubmission.ReadWrite.All",
                personal: "",
                application: "ThreatSubmission.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /security/threatSubmission/urlThreats` — List urlThreatSubmissions
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-urlthreatsubmission-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `ThreatSubmission.Read` and 3 more
        /// - application: `ThreatSubmission.Read.All`, `ThreatSubmission.ReadWrite.All`
        pub fn list(&self) -> List<models::security::UrlThreatSubmission> {
            let operation = &Operation {
                name: "urlThreatSubmission: list",
                method: Method::Get,
                path: "/security/threatSubmission/urlThreats",
                pages: &["security-urlthreatsubmission-list"],
                work: "ThreatSubmission.Read ThreatSubmission.ReadWrite ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All",
                personal: "",
                application: "ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/security/threatSubmission/urlThreats/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/security/threatSubmission/urlThreats/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/security/threatSubmission/urlThreats/{id}`
            Id
        }

        impl Id {
            /// `GET /security/threatSubmission/urlThreats/{urlThreatsId}` — Get urlThreatSubmission
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-urlthreatsubmission-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ThreatSubmission.Read` and 3 more
            /// - application: `ThreatSubmission.Read.All`, `ThreatSubmission.ReadWrite.All`
            pub fn get(&self) -> Get<models::security::UrlThreatSubmission> {
                let operation = &Operation {
                    name: "urlThreatSubmission: get",
                    method: Method::Get,
                    path: "/security/threatSubmission/urlThreats/{urlThreatsId}",
                    pages: &["security-urlthreatsubmission-get"],
                    work: "ThreatSubmission.Read ThreatSubmission.ReadWrite ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All",
                    personal: "",
                    application: "ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}
