// Written by `cargo xtask gen`; do not edit.
//! `/me/onenote`

use super::super::{models, requests};

crate::runtime::node! {
    /// `/me/onenote`
    Onenote
}

impl Onenote {
    /// `/me/onenote/notebooks`
    pub fn notebooks(&self) -> notebooks::Notebooks {
        notebooks::Notebooks(self.0.name("notebooks"))
    }

    /// `/me/onenote/operations`
    pub fn operations(&self) -> operations::Operations {
        operations::Operations(self.0.name("operations"))
    }

    /// `/me/onenote/pages`
    pub fn pages(&self) -> pages::Pages {
        pages::Pages(self.0.name("pages"))
    }

    /// `/me/onenote/resources`
    pub fn resources(&self) -> resources::Resources {
        resources::Resources(self.0.name("resources"))
    }

    /// `/me/onenote/sectionGroups`
    pub fn section_groups(&self) -> section_groups::SectionGroups {
        section_groups::SectionGroups(self.0.name("sectionGroups"))
    }

    /// `/me/onenote/sections`
    pub fn sections(&self) -> sections::Sections {
        sections::Sections(self.0.name("sections"))
    }
}

/// `/me/onenote/notebooks`
pub mod notebooks {
    use super::{models, requests};
    use crate::runtime::{Argument, Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/me/onenote/notebooks`
        Notebooks
    }

    impl Notebooks {
        /// `POST /me/onenote/notebooks` — Create notebook
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/onenote-post-notebooks?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`
        /// - personal account: `Notes.Create`, `Notes.ReadWrite`
        /// - application: `Notes.ReadWrite.All`
        pub fn create(&self, body: models::Notebook) -> Call<models::Notebook> {
            let operation = &Operation {
                name: "onenote: create",
                method: Method::Post,
                path: "/me/onenote/notebooks",
                pages: &["onenote-post-notebooks"],
                work: "Notes.Create Notes.ReadWrite Notes.ReadWrite.All",
                personal: "Notes.Create Notes.ReadWrite",
                application: "Notes.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `POST /me/onenote/notebooks/GetNotebookFromWebUrl` — notebook: getNotebookFromWebUrl
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/notebook-getnotebookfromweburl?view=graph-rest-beta)
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
                path: "/me/onenote/notebooks/GetNotebookFromWebUrl",
                pages: &["notebook-getnotebookfromweburl"],
                work: "Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All",
                personal: "",
                application: "Notes.Read.All Notes.ReadWrite.All",
            };
            self.0.name("GetNotebookFromWebUrl").call(operation).json(body)
        }

        /// `GET /me/onenote/notebooks/getRecentNotebooks(includePersonalNotebooks=includePersonalNotebooks-value)` — notebook: getRecentNotebooks
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/notebook-getrecentnotebooks?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Notes.Create` and 4 more
        /// - personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`
        /// - application: `Notes.Read.All`, `Notes.ReadWrite.All`
        pub fn get_recent_notebooks(&self, include_personal_notebooks: bool) -> List<models::Notebook> {
            let operation = &Operation {
                name: "notebook: get_recent_notebooks",
                method: Method::Get,
                path: "/me/onenote/notebooks/getRecentNotebooks(includePersonalNotebooks=includePersonalNotebooks-value)",
                pages: &["notebook-getrecentnotebooks"],
                work: "Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All",
                personal: "Notes.Create Notes.Read Notes.ReadWrite",
                application: "Notes.Read.All Notes.ReadWrite.All",
            };
            self.0
                .function(
                    "getRecentNotebooks",
                    &[("includePersonalNotebooks", Argument::bare(include_personal_notebooks))],
                )
                .list(operation)
        }

        /// `GET /me/onenote/notebooks` — List notebooks
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/onenote-list-notebooks?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Notes.Create` and 4 more
        /// - personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`
        /// - application: `Notes.Read.All`, `Notes.ReadWrite.All`
        pub fn list(&self) -> List<models::Notebook> {
            let operation = &Operation {
                name: "onenote: list",
                method: Method::Get,
                path: "/me/onenote/notebooks",
                pages: &["onenote-list-notebooks"],
                work: "Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All",
                personal: "Notes.Create Notes.Read Notes.ReadWrite",
                application: "Notes.Read.All Notes.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/me/onenote/notebooks/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/onenote/notebooks/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/onenote/notebooks/{id}`
            Id
        }

        impl Id {
            /// `POST /me/onenote/notebooks/{id}/copyNotebook` — notebook: copyNotebook
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/notebook-copynotebook?view=graph-rest-beta)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`
            /// - personal account: `Notes.Create`, `Notes.ReadWrite`
            /// - application: `Notes.ReadWrite.All`
            pub fn copy_notebook(&self, body: requests::notebook::CopyNotebookRequest) -> Call<()> {
                let operation = &Operation {
                    name: "notebook: copy_notebook",
                    method: Method::Post,
                    path: "/me/onenote/notebooks/{id}/copyNotebook",
                    pages: &["notebook-copynotebook"],
                    work: "Notes.Create Notes.ReadWrite Notes.ReadWrite.All",
                    personal: "Notes.Create Notes.ReadWrite",
                    application: "Notes.ReadWrite.All",
                };
                self.0.name("copyNotebook").call(operation).json(body)
            }

            /// `GET /me/onenote/notebooks/{id}` — Get notebook
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/notebook-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Notes.Create` and 4 more
            /// - personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`
            /// - application: `Notes.Read.All`, `Notes.ReadWrite.All`
            pub fn get(&self) -> Get<models::Notebook> {
                let operation = &Operation {
                    name: "notebook: get",
                    method: Method::Get,
                    path: "/me/onenote/notebooks/{id}",
                    pages: &["notebook-get"],
                    work: "Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All",
                    personal: "Notes.Create Notes.Read Notes.ReadWrite",
                    application: "Notes.Read.All Notes.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `/me/onenote/notebooks/{id}/sectionGroups`
            pub fn section_groups(&self) -> section_groups::SectionGroups {
                section_groups::SectionGroups(self.0.name("sectionGroups"))
            }

            /// `/me/onenote/notebooks/{id}/sections`
            pub fn sections(&self) -> sections::Sections {
                sections::Sections(self.0.name("sections"))
            }
        }

        /// `/me/onenote/notebooks/{id}/sectionGroups`
        pub mod section_groups {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/me/onenote/notebooks/{id}/sectionGroups`
                SectionGroups
            }

            impl SectionGroups {
                /// `POST /me/onenote/notebooks/{id}/sectionGroups` — Create sectionGroup
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/notebook-post-sectiongroups?view=graph-rest-beta)
                /// Status: 201, 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`
                /// - personal account: `Notes.Create`, `Notes.ReadWrite`
                /// - application: `Notes.ReadWrite.All`
                pub fn create(&self, body: models::SectionGroup) -> Call<models::SectionGroup> {
                    let operation = &Operation {
                        name: "notebook: create",
                        method: Method::Post,
                        path: "/me/onenote/notebooks/{id}/sectionGroups",
                        pages: &["notebook-post-sectiongroups"],
                        work: "Notes.Create Notes.ReadWrite Notes.ReadWrite.All",
                        personal: "Notes.Create Notes.ReadWrite",
                        application: "Notes.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /me/onenote/notebooks/{id}/sectionGroups` — List sectiongroups
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/notebook-list-sectiongroups?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Notes.Create` and 4 more
                /// - personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`
                /// - application: `Notes.Read.All`, `Notes.ReadWrite.All`
                pub fn list(&self) -> List<models::SectionGroup> {
                    let operation = &Operation {
                        name: "notebook: list",
                        method: Method::Get,
                        path: "/me/onenote/notebooks/{id}/sectionGroups",
                        pages: &["notebook-list-sectiongroups"],
                        work: "Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All",
                        personal: "Notes.Create Notes.Read Notes.ReadWrite",
                        application: "Notes.Read.All Notes.ReadWrite.All",
                    };
                    self.0.list(operation)
                }
            }
        }

        /// `/me/onenote/notebooks/{id}/sections`
        pub mod sections {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/me/onenote/notebooks/{id}/sections`
                Sections
            }

            impl Sections {
                /// `POST /me/onenote/notebooks/{id}/sections` — Create section
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/notebook-post-sections?view=graph-rest-beta)
                /// Status: 201, 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`
                /// - personal account: `Notes.Create`, `Notes.ReadWrite`
                /// - application: `Notes.ReadWrite.All`
                pub fn create(&self, body: models::OnenoteSection) -> Call<models::OnenoteSection> {
                    let operation = &Operation {
                        name: "notebook: create",
                        method: Method::Post,
                        path: "/me/onenote/notebooks/{id}/sections",
                        pages: &["notebook-post-sections"],
                        work: "Notes.Create Notes.ReadWrite Notes.ReadWrite.All",
                        personal: "Notes.Create Notes.ReadWrite",
                        application: "Notes.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /me/onenote/notebooks/{id}/sections` — List sections
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/notebook-list-sections?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Notes.Create` and 4 more
                /// - personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`
                /// - application: `Notes.Read.All`, `Notes.ReadWrite.All`
                pub fn list(&self) -> List<models::OnenoteSection> {
                    let operation = &Operation {
                        name: "notebook: list",
                        method: Method::Get,
                        path: "/me/onenote/notebooks/{id}/sections",
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

/// `/me/onenote/operations`
pub mod operations {
    use super::models;

    crate::runtime::node! {
        /// `/me/onenote/operations`
        Operations
    }

    impl Operations {
        /// `/me/onenote/operations/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/onenote/operations/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/onenote/operations/{id}`
            Id
        }

        impl Id {
            /// `GET /me/onenote/operations/{id}` — Get onenoteOperation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/onenoteoperation-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Notes.Create` and 4 more
            /// - personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`
            /// - application: `Notes.Read.All`, `Notes.ReadWrite.All`
            pub fn get(&self) -> Get<models::OnenoteOperation> {
                let operation = &Operation {
                    name: "onenoteOperation: get",
                    method: Method::Get,
                    path: "/me/onenote/operations/{id}",
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

/// `/me/onenote/pages`
pub mod pages {
    use super::{models, requests};
    use crate::runtime::{Call, Content, List, Method, Operation};

    crate::runtime::node! {
        /// `/me/onenote/pages`
        Pages
    }

    impl Pages {
        /// `POST /me/onenote/pages` — Create page
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/onenote-post-pages?view=graph-rest-beta)
        /// Status: 201, 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`
        /// - personal account: `Notes.Create`, `Notes.ReadWrite`
        /// - application: `Notes.ReadWrite.All`
        pub fn create(&self, body: impl Into<Content>) -> Call<models::OnenotePage> {
            let operation = &Operation {
                name: "onenote: create",
                method: Method::Post,
                path: "/me/onenote/pages",
                pages: &["onenote-post-pages"],
                work: "Notes.Create Notes.ReadWrite Notes.ReadWrite.All",
                personal: "Notes.Create Notes.ReadWrite",
                application: "Notes.ReadWrite.All",
            };
            self.0.call(operation).content(body)
        }

        /// `GET /me/onenote/pages` — List pages
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/onenote-list-pages?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Notes.Read` and 3 more
        /// - personal account: `Notes.Read`, `Notes.ReadWrite`
        /// - application: `Notes.Read.All`, `Notes.ReadWrite.All`
        pub fn list(&self) -> List<models::OnenotePage> {
            let operation = &Operation {
                name: "onenote: list",
                method: Method::Get,
                path: "/me/onenote/pages",
                pages: &["onenote-list-pages"],
                work: "Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All",
                personal: "Notes.Read Notes.ReadWrite",
                application: "Notes.Read.All Notes.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/me/onenote/pages/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/onenote/pages/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/onenote/pages/{id}`
            Id
        }

        impl Id {
            /// `POST /me/onenote/pages/{id}/copyToSection` — page: copyToSection
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/page-copytosection?view=graph-rest-beta)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`
            /// - personal account: `Notes.Create`, `Notes.ReadWrite`
            /// - application: `Notes.ReadWrite.All`
            pub fn copy_to_section(&self, body: requests::page::CopyToSectionRequest) -> Call<()> {
                let operation = &Operation {
                    name: "page: copy_to_section",
                    method: Method::Post,
                    path: "/me/onenote/pages/{id}/copyToSection",
                    pages: &["page-copytosection"],
                    work: "Notes.Create Notes.ReadWrite Notes.ReadWrite.All",
                    personal: "Notes.Create Notes.ReadWrite",
                    application: "Notes.ReadWrite.All",
                };
                self.0.name("copyToSection").call(operation).json(body)
            }

            /// `DELETE /me/onenote/pages/{id}` — Delete page
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/page-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Notes.ReadWrite`, `Notes.ReadWrite.All`
            /// - personal account: `Notes.ReadWrite`
            /// - application: `Notes.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "page: delete",
                    method: Method::Delete,
                    path: "/me/onenote/pages/{id}",
                    pages: &["page-delete"],
                    work: "Notes.ReadWrite Notes.ReadWrite.All",
                    personal: "Notes.ReadWrite",
                    application: "Notes.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /me/onenote/pages/{id}` — Get page
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/page-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Notes.Read` and 3 more
            /// - personal account: `Notes.Read`, `Notes.ReadWrite`
            /// - application: `Notes.Read.All`, `Notes.ReadWrite.All`
            pub fn get(&self) -> Get<models::OnenotePage> {
                let operation = &Operation {
                    name: "page: get",
                    method: Method::Get,
                    path: "/me/onenote/pages/{id}",
                    pages: &["page-get"],
                    work: "Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All",
                    personal: "Notes.Read Notes.ReadWrite",
                    application: "Notes.Read.All Notes.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `/me/onenote/pages/{id}/content`
            pub fn content(&self) -> content::Content {
                content::Content(self.0.name("content"))
            }
        }

        /// `/me/onenote/pages/{id}/content`
        pub mod content {
            use super::models;
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/me/onenote/pages/{id}/content`
                Content
            }

            impl Content {
                /// `PATCH /me/onenote/pages/{id}/content` — Update page
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/page-update?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Notes.ReadWrite`, `Notes.ReadWrite.All`
                /// - personal account: `Notes.ReadWrite`
                /// - application: `Notes.ReadWrite.All`
                pub fn update(&self, body: models::OnenotePatchContentCommand) -> Call<()> {
                    let operation = &Operation {
                        name: "page: update",
                        method: Method::Patch,
                        path: "/me/onenote/pages/{id}/content",
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

/// `/me/onenote/resources`
pub mod resources {
    crate::runtime::node! {
        /// `/me/onenote/resources`
        Resources
    }

    impl Resources {
        /// `/me/onenote/resources/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/onenote/resources/{id}`
    pub mod id {
        crate::runtime::node! {
            /// `/me/onenote/resources/{id}`
            Id
        }

        impl Id {
            /// `/me/onenote/resources/{id}/content`
            pub fn content(&self) -> content::Content {
                content::Content(self.0.name("content"))
            }
        }

        /// `/me/onenote/resources/{id}/content`
        pub mod content {
            use crate::runtime::{Bytes, Call, Method, Operation};

            crate::runtime::node! {
                /// `/me/onenote/resources/{id}/content`
                Content
            }

            impl Content {
                /// `GET /me/onenote/resources/{id}/content` — Get resource
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/resource-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Notes.Read` and 3 more
                /// - personal account: `Notes.Read`, `Notes.ReadWrite`
                /// - application: `Notes.Read.All`, `Notes.ReadWrite.All`
                pub fn get(&self) -> Call<Bytes> {
                    let operation = &Operation {
                        name: "resource: get",
                        method: Method::Get,
                        path: "/me/onenote/resources/{id}/content",
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

/// `/me/onenote/sectionGroups`
pub mod section_groups {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/onenote/sectionGroups`
        SectionGroups
    }

    impl SectionGroups {
        /// `GET /me/onenote/sectionGroups` — List sectiongroups
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/onenote-list-sectiongroups?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Notes.Create` and 4 more
        /// - personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`
        /// - application: `Notes.Read.All`, `Notes.ReadWrite.All`
        pub fn list(&self) -> List<models::SectionGroup> {
            let operation = &Operation {
                name: "onenote: list",
                method: Method::Get,
                path: "/me/onenote/sectionGroups",
                pages: &["onenote-list-sectiongroups"],
                work: "Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All",
                personal: "Notes.Create Notes.Read Notes.ReadWrite",
                application: "Notes.Read.All Notes.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/me/onenote/sectionGroups/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/onenote/sectionGroups/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/onenote/sectionGroups/{id}`
            Id
        }

        impl Id {
            /// `GET /me/onenote/sectionGroups/{id}` — Get sectionGroup
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/sectiongroup-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Notes.Create` and 4 more
            /// - personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`
            /// - application: `Notes.Read.All`, `Notes.ReadWrite.All`
            pub fn get(&self) -> Get<models::SectionGroup> {
                let operation = &Operation {
                    name: "sectionGroup: get",
                    method: Method::Get,
                    path: "/me/onenote/sectionGroups/{id}",
                    pages: &["sectiongroup-get"],
                    work: "Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All",
                    personal: "Notes.Create Notes.Read Notes.ReadWrite",
                    application: "Notes.Read.All Notes.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `/me/onenote/sectionGroups/{id}/sectionGroups`
            pub fn section_groups(&self) -> section_groups::SectionGroups {
                section_groups::SectionGroups(self.0.name("sectionGroups"))
            }

            /// `/me/onenote/sectionGroups/{id}/sections`
            pub fn sections(&self) -> sections::Sections {
                sections::Sections(self.0.name("sections"))
            }
        }

        /// `/me/onenote/sectionGroups/{id}/sectionGroups`
        pub mod section_groups {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/me/onenote/sectionGroups/{id}/sectionGroups`
                SectionGroups
            }

            impl SectionGroups {
                /// `POST /me/onenote/sectionGroups/{id}/sectionGroups` — Create sectionGroup
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/sectiongroup-post-sectiongroups?view=graph-rest-beta)
                /// Status: 201, 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`
                /// - personal account: `Notes.Create`, `Notes.ReadWrite`
                /// - application: `Notes.ReadWrite.All`
                pub fn create(&self, body: models::SectionGroup) -> Call<models::SectionGroup> {
                    let operation = &Operation {
                        name: "sectionGroup: create",
                        method: Method::Post,
                        path: "/me/onenote/sectionGroups/{id}/sectionGroups",
                        pages: &["sectiongroup-post-sectiongroups"],
                        work: "Notes.Create Notes.ReadWrite Notes.ReadWrite.All",
                        personal: "Notes.Create Notes.ReadWrite",
                        application: "Notes.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /me/onenote/sectionGroups/{id}/sectionGroups` — List sectiongroups
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/sectiongroup-list-sectiongroups?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Notes.Create` and 4 more
                /// - personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`
                /// - application: `Notes.Read.All`, `Notes.ReadWrite.All`
                pub fn list(&self) -> List<models::SectionGroup> {
                    let operation = &Operation {
                        name: "sectionGroup: list",
                        method: Method::Get,
                        path: "/me/onenote/sectionGroups/{id}/sectionGroups",
                        pages: &["sectiongroup-list-sectiongroups"],
                        work: "Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All",
                        personal: "Notes.Create Notes.Read Notes.ReadWrite",
                        application: "Notes.Read.All Notes.ReadWrite.All",
                    };
                    self.0.list(operation)
                }
            }
        }

        /// `/me/onenote/sectionGroups/{id}/sections`
        pub mod sections {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/me/onenote/sectionGroups/{id}/sections`
                Sections
            }

            impl Sections {
                /// `POST /me/onenote/sectionGroups/{id}/sections` — Create section
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/sectiongroup-post-sections?view=graph-rest-beta)
                /// Status: 201, 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`
                /// - personal account: `Notes.Create`, `Notes.ReadWrite`
                /// - application: `Notes.ReadWrite.All`
                pub fn create(&self, body: models::OnenoteSection) -> Call<models::OnenoteSection> {
                    let operation = &Operation {
                        name: "sectionGroup: create",
                        method: Method::Post,
                        path: "/me/onenote/sectionGroups/{id}/sections",
                        pages: &["sectiongroup-post-sections"],
                        work: "Notes.Create Notes.ReadWrite Notes.ReadWrite.All",
                        personal: "Notes.Create Notes.ReadWrite",
                        application: "Notes.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /me/onenote/sectionGroups/{id}/sections` — List sections
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/sectiongroup-list-sections?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Notes.Create` and 4 more
                /// - personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`
                /// - application: `Notes.Read.All`, `Notes.ReadWrite.All`
                pub fn list(&self) -> List<models::OnenoteSection> {
                    let operation = &Operation {
                        name: "sectionGroup: list",
                        method: Method::Get,
                        path: "/me/onenote/sectionGroups/{id}/sections",
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

/// `/me/onenote/sections`
pub mod sections {
    use super::{models, requests};
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/onenote/sections`
        Sections
    }

    impl Sections {
        /// `GET /me/onenote/sections` — List sections
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/onenote-list-sections?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Notes.Create` and 4 more
        /// - personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`
        /// - application: `Notes.Read.All`, `Notes.ReadWrite.All`
        pub fn list(&self) -> List<models::OnenoteSection> {
            let operation = &Operation {
                name: "onenote: list",
                method: Method::Get,
                path: "/me/onenote/sections",
                pages: &["onenote-list-sections"],
                work: "Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All",
                personal: "Notes.Create Notes.Read Notes.ReadWrite",
                application: "Notes.Read.All Notes.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/me/onenote/sections/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/onenote/sections/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/onenote/sections/{id}`
            Id
        }

        impl Id {
            /// `POST /me/onenote/sections/{id}/copyToNotebook` — section: copyToNotebook
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/section-copytonotebook?view=graph-rest-beta)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`
            /// - personal account: `Notes.Create`, `Notes.ReadWrite`
            /// - application: `Notes.ReadWrite.All`
            pub fn copy_to_notebook(&self, body: requests::section::CopyToNotebookRequest) -> Call<()> {
                let operation = &Operation {
                    name: "section: copy_to_notebook",
                    method: Method::Post,
                    path: "/me/onenote/sections/{id}/copyToNotebook",
                    pages: &["section-copytonotebook"],
                    work: "Notes.Create Notes.ReadWrite Notes.ReadWrite.All",
                    personal: "Notes.Create Notes.ReadWrite",
                    application: "Notes.ReadWrite.All",
                };
                self.0.name("copyToNotebook").call(operation).json(body)
            }

            /// `POST /me/onenote/sections/{id}/copyToSectionGroup` — section: copyToSectionGroup
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/section-copytosectiongroup?view=graph-rest-beta)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`
            /// - personal account: `Notes.Create`, `Notes.ReadWrite`
            /// - application: `Notes.ReadWrite.All`
            pub fn copy_to_section_group(&self, body: requests::section::CopyToSectionGroupRequest) -> Call<()> {
                let operation = &Operation {
                    name: "section: copy_to_section_group",
                    method: Method::Post,
                    path: "/me/onenote/sections/{id}/copyToSectionGroup",
                    pages: &["section-copytosectiongroup"],
                    work: "Notes.Create Notes.ReadWrite Notes.ReadWrite.All",
                    personal: "Notes.Create Notes.ReadWrite",
                    application: "Notes.ReadWrite.All",
                };
                self.0.name("copyToSectionGroup").call(operation).json(body)
            }

            /// `GET /me/onenote/sections/{id}` — Get section
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/section-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Notes.Create` and 4 more
            /// - personal account: `Notes.Create`, `Notes.Read`, `Notes.ReadWrite`
            /// - application: `Notes.Read.All`, `Notes.ReadWrite.All`
            pub fn get(&self) -> Get<models::OnenoteSection> {
                let operation = &Operation {
                    name: "section: get",
                    method: Method::Get,
                    path: "/me/onenote/sections/{id}",
                    pages: &["section-get"],
                    work: "Notes.Create Notes.Read Notes.ReadWrite Notes.Read.All Notes.ReadWrite.All",
                    personal: "Notes.Create Notes.Read Notes.ReadWrite",
                    application: "Notes.Read.All Notes.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `/me/onenote/sections/{id}/pages`
            pub fn pages(&self) -> pages::Pages {
                pages::Pages(self.0.name("pages"))
            }
        }

        /// `/me/onenote/sections/{id}/pages`
        pub mod pages {
            use super::models;
            use crate::runtime::{Call, Content, List, Method, Operation};

            crate::runtime::node! {
                /// `/me/onenote/sections/{id}/pages`
                Pages
            }

            impl Pages {
                /// `POST /me/onenote/sections/{id}/pages` — Create page
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/section-post-pages?view=graph-rest-beta)
                /// Status: 201, 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Notes.Create`, `Notes.ReadWrite`, `Notes.ReadWrite.All`
                /// - personal account: `Notes.Create`, `Notes.ReadWrite`
                /// - application: `Notes.ReadWrite.All`
                pub fn create(&self, body: impl Into<Content>) -> Call<models::OnenotePage> {
                    let operation = &Operation {
                        name: "section: create",
                        method: Method::Post,
                        path: "/me/onenote/sections/{id}/pages",
                        pages: &["section-post-pages"],
                        work: "Notes.Create Notes.ReadWrite Notes.ReadWrite.All",
                        personal: "Notes.Create Notes.ReadWrite",
                        application: "Notes.ReadWrite.All",
                    };
                    self.0.call(operation).content(body)
                }

                /// `GET /me/onenote/sections/{id}/pages` — List pages
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/section-list-pages?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Notes.Read` and 3 more
                /// - personal account: `Notes.Read`, `Notes.ReadWrite`
                /// - application: `Notes.Read.All`, `Notes.ReadWrite.All`
                pub fn list(&self) -> List<models::OnenotePage> {
                    let operation = &Operation {
                        name: "section: list",
                        method: Method::Get,
                        path: "/me/onenote/sections/{id}/pages",
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
