// Written by `cargo xtask gen`; do not edit.
//! `/groups/{id}/onenote`

use super::super::super::{models, requests};

crate::runtime::node! {
    /// `/groups/{id}/onenote`
    Onenote
}

impl Onenote {
    /// `/groups/{id}/onenote/notebooks`
    pub fn notebooks(&self) -> notebooks::Notebooks {
        notebooks::Notebooks(self.0.name("notebooks"))
    }

    /// `/groups/{id}/onenote/operations`
    pub fn operations(&self) -> operations::Operations {
        operations::Operations(self.0.name("operations"))
    }

    /// `/groups/{id}/onenote/pages`
    pub fn pages(&self) -> pages::Pages {
        pages::Pages(self.0.name("pages"))
    }

    /// `/groups/{id}/onenote/resources`
    pub fn resources(&self) -> resources::Resources {
        resources::Resources(self.0.name("resources"))
    }

    /// `/groups/{id}/onenote/sectionGroups`
    pub fn section_groups(&self) -> section_groups::SectionGroups {
        section_groups::SectionGroups(self.0.name("sectionGroups"))
    }

    /// `/groups/{id}/onenote/sections`
    pub fn sections(&self) -> sections::Sections {
        sections::Sections(self.0.name("sections"))
    }
}

/// `/groups/{id}/onenote/notebooks`
pub mod notebooks {
    use super::{models, requests};
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/groups/{id}/onenote/notebooks`
        Notebooks
    }

    impl Notebooks {
        /// `POST /groups/{id}/onenote/notebooks` — Create notebook
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/onenote-post-notebooks?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`
        /// - personal account: `Notes.Create`, `Notes.ReadWrite`
        /// - application: `Notes.ReadWrite.All`
        pub fn create(&self, body: models::Notebook) -> Call<models::Notebook> {
            let operation = &Operation {
                name: "onenote: create",
                method: Method::Post,
                path: "/groups/{id}/onenote/notebooks",
                pages: &["onenote-post-notebooks"],
                work: "Notes.Create Notes.ReadWrite Notes.ReadWrite.All",
                personal: "Notes.Create Notes.ReadWrite",
                application: "Notes.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `POST /groups/{id}/onenote/notebooks/GetNotebookFromWebUrl` — notebook: getNotebookFromWebUrl
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/notebook-getnotebookfromweburl?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Notes.Create` and 4 more
        /// - application: `Notes.Read.All`, `Notes.ReadWrite.All`
        pub fn get_notebook_from_web_url(
            &self,
            body: requests::notebook::GetNotebookFromWebUrlRequest,
        ) -> Call<models::Notebook> {
            let operation = &Operation {
                name: "notebook: get_notebook_from_web_url",
                method: Method::Post,
                path: "/groups/{id}/onenote/notebooks/GetNotebookFromWebUrl",
                pages: &["notebook-getnotebookfromweburl"],
                work: "Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All",
                personal: "",
                application: "Notes.Read.All Notes.ReadWrite.All",
            };
            self.0.name("GetNotebookFromWebUrl").call(operation).json(body)
        }

        /// `GET /groups/{id}/onenote/notebooks` — List notebooks
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/onenote-list-notebooks?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Notes.Create` and 4 more
        /// - personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`
        /// - application: `Notes.Read.All`, `Notes.ReadWrite.All`
        pub fn list(&self) -> List<models::Notebook> {
            let operation = &Operation {
                name: "onenote: list",
                method: Method::Get,
                path: "/groups/{id}/onenote/notebooks",
                pages: &["onenote-list-notebooks"],
                work: "Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All",
                personal: "Notes.Create Notes.Read Notes.ReadWrite",
                application: "Notes.Read.All Notes.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/groups/{id}/onenote/notebooks/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/groups/{id}/onenote/notebooks/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/groups/{id}/onenote/notebooks/{id}`
            Id
        }

        impl Id {
            /// `POST /groups/{id}/onenote/notebooks/{id}/copyNotebook` — notebook: copyNotebook
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/notebook-copynotebook?view=graph-rest-1.0)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`
            /// - personal account: `Notes.Create`, `Notes.ReadWrite`
            /// - application: `Notes.ReadWrite.All`
            pub fn copy_notebook(&self, body: requests::notebook::CopyNotebookRequest) -> Call<()> {
                let operation = &Operation {
                    name: "notebook: copy_notebook",
                    method: Method::Post,
                    path: "/groups/{id}/onenote/notebooks/{id}/copyNotebook",
                    pages: &["notebook-copynotebook"],
                    work: "Notes.Create Notes.ReadWrite Notes.ReadWrite.All",
                    personal: "Notes.Create Notes.ReadWrite",
                    application: "Notes.ReadWrite.All",
                };
                self.0.name("copyNotebook").call(operation).json(body)
            }

            /// `GET /groups/{id}/onenote/notebooks/{id}` — Get notebook
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/notebook-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Notes.Create` and 4 more
            /// - personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`
            /// - application: `Notes.Read.All`, `Notes.ReadWrite.All`
            pub fn get(&self) -> Get<models::Notebook> {
                let operation = &Operation {
                    name: "notebook: get",
                    method: Method::Get,
                    path: "/groups/{id}/onenote/notebooks/{id}",
                    pages: &["notebook-get"],
                    work: "Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All",
                    personal: "Notes.Create Notes.Read Notes.ReadWrite",
                    application: "Notes.Read.All Notes.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `/groups/{id}/onenote/notebooks/{id}/sectionGroups`
            pub fn section_groups(&self) -> section_groups::SectionGroups {
                section_groups::SectionGroups(self.0.name("sectionGroups"))
            }

            /// `/groups/{id}/onenote/notebooks/{id}/sections`
            pub fn sections(&self) -> sections::Sections {
                sections::Sections(self.0.name("sections"))
            }
        }

        /// `/groups/{id}/onenote/notebooks/{id}/sectionGroups`
        pub mod section_groups {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/groups/{id}/onenote/notebooks/{id}/sectionGroups`
                SectionGroups
            }

            impl SectionGroups {
                /// `POST /groups/{id}/onenote/notebooks/{id}/sectionGroups` — Create sectionGroup
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/notebook-post-sectiongroups?view=graph-rest-1.0)
                /// Status: 201, 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`
                /// - personal account: `Notes.Create`, `Notes.ReadWrite`
                /// - application: `Notes.ReadWrite.All`
                pub fn create(&self, body: models::SectionGroup) -> Call<models::SectionGroup> {
                    let operation = &Operation {
                        name: "notebook: create",
                        method: Method::Post,
                        path: "/groups/{id}/onenote/notebooks/{id}/sectionGroups",
                        pages: &["notebook-post-sectiongroups"],
                        work: "Notes.Create Notes.ReadWrite Notes.ReadWrite.All",
                        personal: "Notes.Create Notes.ReadWrite",
                        application: "Notes.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /groups/{id}/onenote/notebooks/{id}/sectionGroups` — List sectiongroups
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/notebook-list-sectiongroups?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Notes.Create` and 4 more
                /// - personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`
                /// - application: `Notes.Read.All`, `Notes.ReadWrite.All`
                pub fn list(&self) -> List<models::SectionGroup> {
                    let operation = &Operation {
                        name: "notebook: list",
                        method: Method::Get,
                        path: "/groups/{id}/onenote/notebooks/{id}/sectionGroups",
                        pages: &["notebook-list-sectiongroups"],
                        work: "Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All",
                        personal: "Notes.Create Notes.Read Notes.ReadWrite",
                        application: "Notes.Read.All Notes.ReadWrite.All",
                    };
                    self.0.list(operation)
                }
            }
        }

        /// `/groups/{id}/onenote/notebooks/{id}/sections`
        pub mod sections {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/groups/{id}/onenote/notebooks/{id}/sections`
                Sections
            }

            impl Sections {
                /// `POST /groups/{id}/onenote/notebooks/{id}/sections` — Create section
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/notebook-post-sections?view=graph-rest-1.0)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`
                /// - personal account: `Notes.Create`, `Notes.ReadWrite`
                /// - application: `Notes.ReadWrite.All`
                pub fn create(&self, body: models::OnenoteSection) -> Call<models::OnenoteSection> {
                    let operation = &Operation {
                        name: "notebook: create",
                        method: Method::Post,
                        path: "/groups/{id}/onenote/notebooks/{id}/sections",
                        pages: &["notebook-post-sections"],
                        work: "Notes.Create Notes.ReadWrite Notes.ReadWrite.All",
                        personal: "Notes.Create Notes.ReadWrite",
                        application: "Notes.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /groups/{id}/onenote/notebooks/{id}/sections` — List sections
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/notebook-list-sections?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Notes.Create` and 4 more
                /// - personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`
                /// - application: `Notes.Read.All`, `Notes.ReadWrite.All`
                pub fn list(&self) -> List<models::OnenoteSection> {
                    let operation = &Operation {
                        name: "notebook: list",
                        method: Method::Get,
                        path: "/groups/{id}/onenote/notebooks/{id}/sections",
                        pages: &["notebook-list-sections"],
                        work: "Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All",
                        personal: "Notes.Create Notes.Read Notes.ReadWrite",
                        application: "Notes.Read.All Notes.ReadWrite.All",
                    };
                    self.0.list(operation)
                }
            }
        }
    }
}

/// `/groups/{id}/onenote/operations`
pub mod operations {
    use super::models;

    crate::runtime::node! {
        /// `/groups/{id}/onenote/operations`
        Operations
    }

    impl Operations {
        /// `/groups/{id}/onenote/operations/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/groups/{id}/onenote/operations/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/groups/{id}/onenote/operations/{id}`
            Id
        }

        impl Id {
            /// `GET /groups/{id}/onenote/operations/{id}` — Get onenoteOperation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/onenoteoperation-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Notes.Create` and 4 more
            /// - personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`
            /// - application: `Notes.Read.All`, `Notes.ReadWrite.All`
            pub fn get(&self) -> Get<models::OnenoteOperation> {
                let operation = &Operation {
                    name: "onenoteOperation: get",
                    method: Method::Get,
                    path: "/groups/{id}/onenote/operations/{id}",
                    pages: &["onenoteoperation-get"],
                    work: "Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All",
                    personal: "Notes.Create Notes.Read Notes.ReadWrite",
                    application: "Notes.Read.All Notes.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/groups/{id}/onenote/pages`
pub mod pages {
    use super::{models, requests};
    use crate::runtime::{Call, Content, List, Method, Operation};

    crate::runtime::node! {
        /// `/groups/{id}/onenote/pages`
        Pages
    }

    impl Pages {
        /// `POST /groups/{id}/onenote/pages` — Create page
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/onenote-post-pages?view=graph-rest-1.0)
        /// Status: 201, 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`
        /// - personal account: `Notes.Create`, `Notes.ReadWrite`
        /// - application: `Notes.ReadWrite.All`
        pub fn create(&self, body: impl Into<Content>) -> Call<models::OnenotePage> {
            let operation = &Operation {
                name: "onenote: create",
                method: Method::Post,
                path: "/groups/{id}/onenote/pages",
                pages: &["onenote-post-pages"],
                work: "Notes.Create Notes.ReadWrite Notes.ReadWrite.All",
                personal: "Notes.Create Notes.ReadWrite",
                application: "Notes.ReadWrite.All",
            };
            self.0.call(operation).content(body)
        }

        /// `GET /groups/{id}/onenote/pages` — List pages
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/onenote-list-pages?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Notes.Read` and 3 more
        /// - personal account: `Notes.Read`, `Notes.ReadWrite`
        /// - application: `Notes.Read.All`, `Notes.ReadWrite.All`
        pub fn list(&self) -> List<models::OnenotePage> {
            let operation = &Operation {
                name: "onenote: list",
                method: Method::Get,
                path: "/groups/{id}/onenote/pages",
                pages: &["onenote-list-pages"],
                work: "Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All",
                personal: "Notes.Read Notes.ReadWrite",
                application: "Notes.Read.All Notes.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/groups/{id}/onenote/pages/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/groups/{id}/onenote/pages/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/groups/{id}/onenote/pages/{id}`
            Id
        }

        impl Id {
            /// `POST /groups/{id}/onenote/pages/{id}/copyToSection` — page: copyToSection
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/page-copytosection?view=graph-rest-1.0)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`
            /// - personal account: `Notes.Create`, `Notes.ReadWrite`
            /// - application: `Notes.ReadWrite.All`
            pub fn copy_to_section(&self, body: requests::page::CopyToSectionRequest) -> Call<()> {
                let operation = &Operation {
                    name: "page: copy_to_section",
                    method: Method::Post,
                    path: "/groups/{id}/onenote/pages/{id}/copyToSection",
                    pages: &["page-copytosection"],
                    work: "Notes.Create Notes.ReadWrite Notes.ReadWrite.All",
                    personal: "Notes.Create Notes.ReadWrite",
                    application: "Notes.ReadWrite.All",
                };
                self.0.name("copyToSection").call(operation).json(body)
            }

            /// `DELETE /groups/{id}/onenote/pages/{id}` — Delete page
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/page-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Notes.ReadWrite`, `Notes.ReadWrite.All`
            /// - personal account: `Notes.ReadWrite`
            /// - application: `Notes.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "page: delete",
                    method: Method::Delete,
                    path: "/groups/{id}/onenote/pages/{id}",
                    pages: &["page-delete"],
                    work: "Notes.ReadWrite Notes.ReadWrite.All",
                    personal: "Notes.ReadWrite",
                    application: "Notes.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /groups/{id}/onenote/pages/{id}` — Get page
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/page-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Notes.Read` and 3 more
            /// - personal account: `Notes.Read`, `Notes.ReadWrite`
            /// - application: `Notes.Read.All`, `Notes.ReadWrite.All`
            pub fn get(&self) -> Get<models::OnenotePage> {
                let operation = &Operation {
                    name: "page: get",
                    method: Method::Get,
                    path: "/groups/{id}/onenote/pages/{id}",
                    pages: &["page-get"],
                    work: "Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All",
                    personal: "Notes.Read Notes.ReadWrite",
                    application: "Notes.Read.All Notes.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `/groups/{id}/onenote/pages/{id}/content`
            pub fn content(&self) -> content::Content {
                content::Content(self.0.name("content"))
            }
        }

        /// `/groups/{id}/onenote/pages/{id}/content`
        pub mod content {
            use super::models;
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/groups/{id}/onenote/pages/{id}/content`
                Content
            }

            impl Content {
                /// `PATCH /groups/{id}/onenote/pages/{id}/content` — Update page
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/page-update?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Notes.ReadWrite`, `Notes.ReadWrite.All`
                /// - personal account: `Notes.ReadWrite`
                /// - application: `Notes.ReadWrite.All`
                pub fn update(&self, body: models::OnenotePatchContentCommand) -> Call<()> {
                    let operation = &Operation {
                        name: "page: update",
                        method: Method::Patch,
                        path: "/groups/{id}/onenote/pages/{id}/content",
                        pages: &["page-update"],
                        work: "Notes.ReadWrite Notes.ReadWrite.All",
                        personal: "Notes.ReadWrite",
                        application: "Notes.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}

/// `/groups/{id}/onenote/resources`
pub mod resources {
    crate::runtime::node! {
        /// `/groups/{id}/onenote/resources`
        Resources
    }

    impl Resources {
        /// `/groups/{id}/onenote/resources/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/groups/{id}/onenote/resources/{id}`
    pub mod id {
        crate::runtime::node! {
            /// `/groups/{id}/onenote/resources/{id}`
            Id
        }

        impl Id {
            /// `/groups/{id}/onenote/resources/{id}/content`
            pub fn content(&self) -> content::Content {
                content::Content(self.0.name("content"))
            }
        }

        /// `/groups/{id}/onenote/resources/{id}/content`
        pub mod content {
            use crate::runtime::{Bytes, Call, Method, Operation};

            crate::runtime::node! {
                /// `/groups/{id}/onenote/resources/{id}/content`
                Content
            }

            impl Content {
                /// `GET /groups/{id}/onenote/resources/{id}/content` — Get resource
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/resource-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Notes.Read` and 3 more
                /// - personal account: `Notes.Read`, `Notes.ReadWrite`
                /// - application: `Notes.Read.All`, `Notes.ReadWrite.All`
                pub fn get(&self) -> Call<Bytes> {
                    let operation = &Operation {
                        name: "resource: get",
                        method: Method::Get,
                        path: "/groups/{id}/onenote/resources/{id}/content",
                        pages: &["resource-get"],
                        work: "Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All",
                        personal: "Notes.Read Notes.ReadWrite",
                        application: "Notes.Read.All Notes.ReadWrite.All",
                    };
                    self.0.call(operation)
                }
            }
        }
    }
}

/// `/groups/{id}/onenote/sectionGroups`
pub mod section_groups {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/groups/{id}/onenote/sectionGroups`
        SectionGroups
    }

    impl SectionGroups {
        /// `GET /groups/{id}/onenote/sectionGroups` — List sectiongroups
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/onenote-list-sectiongroups?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Notes.Create` and 4 more
        /// - personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`
        /// - application: `Notes.Read.All`, `Notes.ReadWrite.All`
        pub fn list(&self) -> List<models::SectionGroup> {
            let operation = &Operation {
                name: "onenote: list",
                method: Method::Get,
                path: "/groups/{id}/onenote/sectionGroups",
                pages: &["onenote-list-sectiongroups"],
                work: "Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All",
                personal: "Notes.Create Notes.Read Notes.ReadWrite",
                application: "Notes.Read.All Notes.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/groups/{id}/onenote/sectionGroups/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/groups/{id}/onenote/sectionGroups/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/groups/{id}/onenote/sectionGroups/{id}`
            Id
        }

        impl Id {
            /// `GET /groups/{id}/onenote/sectionGroups/{id}` — Get sectionGroup
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/sectiongroup-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Notes.Create` and 4 more
            /// - personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`
            /// - application: `Notes.Read.All`, `Notes.ReadWrite.All`
            pub fn get(&self) -> Get<models::SectionGroup> {
                let operation = &Operation {
                    name: "sectionGroup: get",
                    method: Method::Get,
                    path: "/groups/{id}/onenote/sectionGroups/{id}",
                    pages: &["sectiongroup-get"],
                    work: "Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All",
                    personal: "Notes.Create Notes.Read Notes.ReadWrite",
                    application: "Notes.Read.All Notes.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `/groups/{id}/onenote/sectionGroups/{id}/sectionGroups`
            pub fn section_groups(&self) -> section_groups::SectionGroups {
                section_groups::SectionGroups(self.0.name("sectionGroups"))
            }

            /// `/groups/{id}/onenote/sectionGroups/{id}/sections`
            pub fn sections(&self) -> sections::Sections {
                sections::Sections(self.0.name("sections"))
            }
        }

        /// `/groups/{id}/onenote/sectionGroups/{id}/sectionGroups`
        pub mod section_groups {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/groups/{id}/onenote/sectionGroups/{id}/sectionGroups`
                SectionGroups
            }

            impl SectionGroups {
                /// `POST /groups/{id}/onenote/sectionGroups/{id}/sectionGroups` — Create sectionGroup
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/sectiongroup-post-sectiongroups?view=graph-rest-1.0)
                /// Status: 201, 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`
                /// - personal account: `Notes.Create`, `Notes.ReadWrite`
                /// - application: `Notes.ReadWrite.All`
                pub fn create(&self, body: models::SectionGroup) -> Call<models::SectionGroup> {
                    let operation = &Operation {
                        name: "sectionGroup: create",
                        method: Method::Post,
                        path: "/groups/{id}/onenote/sectionGroups/{id}/sectionGroups",
                        pages: &["sectiongroup-post-sectiongroups"],
                        work: "Notes.Create Notes.ReadWrite Notes.ReadWrite.All",
                        personal: "Notes.Create Notes.ReadWrite",
                        application: "Notes.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /groups/{id}/onenote/sectionGroups/{id}/sectionGroups` — List sectiongroups
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/sectiongroup-list-sectiongroups?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Notes.Create` and 4 more
                /// - personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`
                /// - application: `Notes.Read.All`, `Notes.ReadWrite.All`
                pub fn list(&self) -> List<models::SectionGroup> {
                    let operation = &Operation {
                        name: "sectionGroup: list",
                        method: Method::Get,
                        path: "/groups/{id}/onenote/sectionGroups/{id}/sectionGroups",
                        pages: &["sectiongroup-list-sectiongroups"],
                        work: "Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All",
                        personal: "Notes.Create Notes.Read Notes.ReadWrite",
                        application: "Notes.Read.All Notes.ReadWrite.All",
                    };
                    self.0.list(operation)
                }
            }
        }

        /// `/groups/{id}/onenote/sectionGroups/{id}/sections`
        pub mod sections {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/groups/{id}/onenote/sectionGroups/{id}/sections`
                Sections
            }

            impl Sections {
                /// `POST /groups/{id}/onenote/sectionGroups/{id}/sections` — Create section
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/sectiongroup-post-sections?view=graph-rest-1.0)
                /// Status: 201, 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`
                /// - personal account: `Notes.Create`, `Notes.ReadWrite`
                /// - application: `Notes.ReadWrite.All`
                pub fn create(&self, body: models::OnenoteSection) -> Call<models::OnenoteSection> {
                    let operation = &Operation {
                        name: "sectionGroup: create",
                        method: Method::Post,
                        path: "/groups/{id}/onenote/sectionGroups/{id}/sections",
                        pages: &["sectiongroup-post-sections"],
                        work: "Notes.Create Notes.ReadWrite Notes.ReadWrite.All",
                        personal: "Notes.Create Notes.ReadWrite",
                        application: "Notes.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /groups/{id}/onenote/sectionGroups/{id}/sections` — List sections
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/sectiongroup-list-sections?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Notes.Create` and 4 more
                /// - personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`
                /// - application: `Notes.Read.All`, `Notes.ReadWrite.All`
                pub fn list(&self) -> List<models::OnenoteSection> {
                    let operation = &Operation {
                        name: "sectionGroup: list",
                        method: Method::Get,
                        path: "/groups/{id}/onenote/sectionGroups/{id}/sections",
                        pages: &["sectiongroup-list-sections"],
                        work: "Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All",
                        personal: "Notes.Create Notes.Read Notes.ReadWrite",
                        application: "Notes.Read.All Notes.ReadWrite.All",
                    };
                    self.0.list(operation)
                }
            }
        }
    }
}

/// `/groups/{id}/onenote/sections`
pub mod sections {
    use super::{models, requests};
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/groups/{id}/onenote/sections`
        Sections
    }

    impl Sections {
        /// `GET /groups/{id}/onenote/sections` — List sections
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/onenote-list-sections?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Notes.Create` and 4 more
        /// - personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`
        /// - application: `Notes.Read.All`, `Notes.ReadWrite.All`
        pub fn list(&self) -> List<models::OnenoteSection> {
            let operation = &Operation {
                name: "onenote: list",
                method: Method::Get,
                path: "/groups/{id}/onenote/sections",
                pages: &["onenote-list-sections"],
                work: "Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All",
                personal: "Notes.Create Notes.Read Notes.ReadWrite",
                application: "Notes.Read.All Notes.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/groups/{id}/onenote/sections/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/groups/{id}/onenote/sections/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/groups/{id}/onenote/sections/{id}`
            Id
        }

        impl Id {
            /// `POST /groups/{id}/onenote/sections/{id}/copyToNotebook` — section: copyToNotebook
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/section-copytonotebook?view=graph-rest-1.0)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`
            /// - personal account: `Notes.Create`, `Notes.ReadWrite`
            /// - application: `Notes.ReadWrite.All`
            pub fn copy_to_notebook(&self, body: requests::section::CopyToNotebookRequest) -> Call<()> {
                let operation = &Operation {
                    name: "section: copy_to_notebook",
                    method: Method::Post,
                    path: "/groups/{id}/onenote/sections/{id}/copyToNotebook",
                    pages: &["section-copytonotebook"],
                    work: "Notes.Create Notes.ReadWrite Notes.ReadWrite.All",
                    personal: "Notes.Create Notes.ReadWrite",
                    application: "Notes.ReadWrite.All",
                };
                self.0.name("copyToNotebook").call(operation).json(body)
            }

            /// `POST /groups/{id}/onenote/sections/{id}/copyToSectionGroup` — section: copyToSectionGroup
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/section-copytosectiongroup?view=graph-rest-1.0)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`
            /// - personal account: `Notes.Create`, `Notes.ReadWrite`
            /// - application: `Notes.ReadWrite.All`
            pub fn copy_to_section_group(&self, body: requests::section::CopyToSectionGroupRequest) -> Call<()> {
                let operation = &Operation {
                    name: "section: copy_to_section_group",
                    method: Method::Post,
                    path: "/groups/{id}/onenote/sections/{id}/copyToSectionGroup",
                    pages: &["section-copytosectiongroup"],
                    work: "Notes.Create Notes.ReadWrite Notes.ReadWrite.All",
                    personal: "Notes.Create Notes.ReadWrite",
                    application: "Notes.ReadWrite.All",
                };
                self.0.name("copyToSectionGroup").call(operation).json(body)
            }

            /// `GET /groups/{id}/onenote/sections/{id}` — Get section
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/section-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Notes.Create` and 4 more
            /// - personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`
            /// - application: `Notes.Read.All`, `Notes.ReadWrite.All`
            pub fn get(&self) -> Get<models::OnenoteSection> {
                let operation = &Operation {
                    name: "section: get",
                    method: Method::Get,
                    path: "/groups/{id}/onenote/sections/{id}",
                    pages: &["section-get"],
                    work: "Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All",
                    personal: "Notes.Create Notes.Read Notes.ReadWrite",
                    application: "Notes.Read.All Notes.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `/groups/{id}/onenote/sections/{id}/pages`
            pub fn pages(&self) -> pages::Pages {
                pages::Pages(self.0.name("pages"))
            }
        }

        /// `/groups/{id}/onenote/sections/{id}/pages`
        pub mod pages {
            use super::models;
            use crate::runtime::{Call, Content, List, Method, Operation};

            crate::runtime::node! {
                /// `/groups/{id}/onenote/sections/{id}/pages`
                Pages
            }

            impl Pages {
                /// `POST /groups/{id}/onenote/sections/{id}/pages` — Create page
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/section-post-pages?view=graph-rest-1.0)
                /// Status: 201, 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`
                /// - personal account: `Notes.Create`, `Notes.ReadWrite`
                /// - application: `Notes.ReadWrite.All`
                pub fn create(&self, body: impl Into<Content>) -> Call<models::OnenotePage> {
                    let operation = &Operation {
                        name: "section: create",
                        method: Method::Post,
                        path: "/groups/{id}/onenote/sections/{id}/pages",
                        pages: &["section-post-pages"],
                        work: "Notes.Create Notes.ReadWrite Notes.ReadWrite.All",
                        personal: "Notes.Create Notes.ReadWrite",
                        application: "Notes.ReadWrite.All",
                    };
                    self.0.call(operation).content(body)
                }

                /// `GET /groups/{id}/onenote/sections/{id}/pages` — List pages
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/section-list-pages?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Notes.Read` and 3 more
                /// - personal account: `Notes.Read`, `Notes.ReadWrite`
                /// - application: `Notes.Read.All`, `Notes.ReadWrite.All`
                pub fn list(&self) -> List<models::OnenotePage> {
                    let operation = &Operation {
                        name: "section: list",
                        method: Method::Get,
                        path: "/groups/{id}/onenote/sections/{id}/pages",
                        pages: &["section-list-pages"],
                        work: "Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All",
                        personal: "Notes.Read Notes.ReadWrite",
                        application: "Notes.Read.All Notes.ReadWrite.All",
                    };
                    self.0.list(operation)
                }
            }
        }
    }
}
