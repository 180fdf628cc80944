// Written by `cargo xtask gen`; do not edit.
//! `/agreements`

use super::{models, requests};

crate::runtime::node! {
    /// `/agreements`
    Agreements
}

impl Agreements {
    /// `/agreements/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/agreements/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/agreements/{id}`
        Id
    }

    impl Id {
        /// `POST /agreements/{agreementsId}/files` — Create agreementFileLocalization
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/agreement-post-files?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Agreement.ReadWrite.All`
        pub fn files(&self, body: requests::agreement::FilesRequest) -> Call<models::AgreementFileLocalization> {
            let operation = &Operation {
                name: "agreement: files",
                method: Method::Post,
                path: "/agreements/{agreementsId}/files",
                pages: &["agreement-post-files"],
                work: "Agreement.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.name("files").call(operation).json(body)
        }

        /// `GET /agreements/{agreementsId}` — List files localized agreement files
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/agreement-list-files?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Agreement.Read.All`
        pub fn get(&self) -> Get<models::AgreementFileLocalization> {
            let operation = &Operation {
                name: "agreement: get",
                method: Method::Get,
                path: "/agreements/{agreementsId}",
                pages: &["agreement-list-files"],
                work: "Agreement.Read.All",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `/agreements/{id}/file`
        pub fn file(&self) -> file::File {
            file::File(self.0.name("file"))
        }
    }

    /// `/agreements/{id}/file`
    pub mod file {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/agreements/{id}/file`
            File
        }

        impl File {
            /// `GET /agreements/{agreementsId}/file` — Get agreementFile
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/agreementfile-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Agreement.Read.All`, `Agreement.ReadWrite.All`
            pub fn get(&self) -> Get<models::AgreementFile> {
                let operation = &Operation {
                    name: "agreementFile: get",
                    method: Method::Get,
                    path: "/agreements/{agreementsId}/file",
                    pages: &["agreementfile-get"],
                    work: "Agreement.Read.All Agreement.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }
        }
    }
}
