// Written by `cargo xtask gen`; do not edit.
//! `/informationProtection`

use super::models;

crate::runtime::node! {
    /// `/informationProtection`
    InformationProtection
}

impl InformationProtection {
    /// `/informationProtection/bitlocker`
    pub fn bitlocker(&self) -> bitlocker::Bitlocker {
        bitlocker::Bitlocker(self.0.name("bitlocker"))
    }

    /// `/informationProtection/threatAssessmentRequests`
    pub fn threat_assessment_requests(&self) -> threat_assessment_requests::ThreatAssessmentRequests {
        threat_assessment_requests::ThreatAssessmentRequests(self.0.name("threatAssessmentRequests"))
    }
}

/// `/informationProtection/bitlocker`
pub mod bitlocker {
    use super::models;

    crate::runtime::node! {
        /// `/informationProtection/bitlocker`
        Bitlocker
    }

    impl Bitlocker {
        /// `/informationProtection/bitlocker/recoveryKeys`
        pub fn recovery_keys(&self) -> recovery_keys::RecoveryKeys {
            recovery_keys::RecoveryKeys(self.0.name("recoveryKeys"))
        }
    }

    /// `/informationProtection/bitlocker/recoveryKeys`
    pub mod recovery_keys {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/informationProtection/bitlocker/recoveryKeys`
            RecoveryKeys
        }

        impl RecoveryKeys {
            /// `GET /informationProtection/bitlocker/recoveryKeys` — List recoveryKeys
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/bitlocker-list-recoverykeys?view=graph-rest-1.0)
            /// Required: `User-Agent`. Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `BitLockerKey.Read.All`, `BitLockerKey.ReadBasic.All`
            pub fn list(&self) -> List<models::BitlockerRecoveryKey> {
                let operation = &Operation {
                    name: "bitlocker: list",
                    method: Method::Get,
                    path: "/informationProtection/bitlocker/recoveryKeys",
                    pages: &["bitlocker-list-recoverykeys"],
                    work: "BitLockerKey.Read.All BitLockerKey.ReadBasic.All",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }

            /// `/informationProtection/bitlocker/recoveryKeys/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/informationProtection/bitlocker/recoveryKeys/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/informationProtection/bitlocker/recoveryKeys/{id}`
                Id
            }

            impl Id {
                /// `GET /informationProtection/bitlocker/recoveryKeys/{bitlockeryRecoveryKeyId}` — Get bitlockerRecoveryKey
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/bitlockerrecoverykey-get?view=graph-rest-1.0)
                /// Required: `User-Agent`. Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `BitLockerKey.Read.All`, `BitLockerKey.ReadBasic.All`
                pub fn get(&self) -> Get<models::BitlockerRecoveryKey> {
                    let operation = &Operation {
                        name: "bitlockerRecoveryKey: get",
                        method: Method::Get,
                        path: "/informationProtection/bitlocker/recoveryKeys/{bitlockeryRecoveryKeyId}",
                        pages: &["bitlockerrecoverykey-get"],
                        work: "BitLockerKey.Read.All BitLockerKey.ReadBasic.All",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }
            }
        }
    }
}

/// `/informationProtection/threatAssessmentRequests`
pub mod threat_assessment_requests {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/informationProtection/threatAssessmentRequests`
        ThreatAssessmentRequests
    }

    impl ThreatAssessmentRequests {
        /// `POST /informationProtection/threatAssessmentRequests` — Create threatAssessmentRequest
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/informationprotection-post-threatassessmentrequests?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `ThreatAssessment.ReadWrite.All`
        pub fn create(
            &self,
            body: impl Into<models::ThreatAssessmentRequest>,
        ) -> Call<models::ThreatAssessmentRequest> {
            let operation = &Operation {
                name: "informationprotection: create",
                method: Method::Post,
                path: "/informationProtection/threatAssessmentRequests",
                pages: &["informationprotection-post-threatassessmentrequests"],
                work: "ThreatAssessment.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(Into::<models::ThreatAssessmentRequest>::into(body))
        }

        /// `GET /informationProtection/threatAssessmentRequests` — List threatAssessmentRequests
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/informationprotection-list-threatassessmentrequests?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `ThreatAssessment.ReadWrite.All`
        /// - application: `ThreatAssessment.Read.All`
        pub fn list(&self) -> List<models::ThreatAssessmentRequest> {
            let operation = &Operation {
                name: "informationprotection: list",
                method: Method::Get,
                path: "/informationProtection/threatAssessmentRequests",
                pages: &["informationprotection-list-threatassessmentrequests"],
                work: "ThreatAssessment.ReadWrite.All",
                personal: "",
                application: "ThreatAssessment.Read.All",
            };
            self.0.list(operation)
        }

        /// `/informationProtection/threatAssessmentRequests/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/informationProtection/threatAssessmentRequests/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/informationProtection/threatAssessmentRequests/{id}`
            Id
        }

        impl Id {
            /// `GET /informationProtection/threatAssessmentRequests/{id}` — Get threatAssessmentRequest
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/threatassessmentrequest-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ThreatAssessment.ReadWrite.All`
            /// - application: `ThreatAssessment.Read.All`
            pub fn get(&self) -> Get<models::ThreatAssessmentRequest> {
                let operation = &Operation {
                    name: "threatAssessmentRequest: get",
                    method: Method::Get,
                    path: "/informationProtection/threatAssessmentRequests/{id}",
                    pages: &["threatassessmentrequest-get"],
                    work: "ThreatAssessment.ReadWrite.All",
                    personal: "",
                    application: "ThreatAssessment.Read.All",
                };
                self.0.get(operation)
            }
        }
    }
}
