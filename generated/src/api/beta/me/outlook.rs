// Written by `cargo xtask gen`; do not edit.
//! `/me/outlook`

use super::super::models;
use crate::runtime::{Argument, List, Method, Operation};

crate::runtime::node! {
    /// `/me/outlook`
    Outlook
}

impl Outlook {
    /// `GET /me/outlook/supportedLanguages` — outlookUser: supportedLanguages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlookuser-supportedlanguages?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.Read`, `User.ReadBasic.All`
    /// - personal account: `User.Read`
    /// - application: `User.Read.All`
    pub fn supported_languages(&self) -> List<models::LocaleInfo> {
        let operation = &Operation {
            name: "outlookUser: supported_languages",
            method: Method::Get,
            path: "/me/outlook/supportedLanguages",
            pages: &["outlookuser-supportedlanguages"],
            work: "User.Read User.ReadBasic.All",
            personal: "User.Read",
            application: "User.Read.All",
        };
        self.0.name("supportedLanguages").list(operation)
    }

    /// `GET /me/outlook/supportedTimeZones` — outlookUser: supportedTimeZones
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlookuser-supportedtimezones?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.Read`, `User.ReadBasic.All`
    /// - personal account: `User.Read`
    /// - application: `User.Read.All`
    pub fn supported_time_zones(&self) -> List<models::TimeZoneInformation> {
        let operation = &Operation {
            name: "outlookUser: supported_time_zones",
            method: Method::Get,
            path: "/me/outlook/supportedTimeZones",
            pages: &["outlookuser-supportedtimezones"],
            work: "User.Read User.ReadBasic.All",
            personal: "User.Read",
            application: "User.Read.All",
        };
        self.0.name("supportedTimeZones").list(operation)
    }

    /// `GET /me/outlook/supportedTimeZones(TimeZoneStandard=microsoft.graph.timeZoneStandard'{timezone_format}')` — outlookUser: supportedTimeZones
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlookuser-supportedtimezones?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.Read`, `User.ReadBasic.All`
    /// - personal account: `User.Read`
    /// - application: `User.Read.All`
    pub fn supported_time_zones_with_time_zone_standard(
        &self,
        time_zone_standard: models::TimeZoneStandard,
    ) -> List<models::TimeZoneInformation> {
        let operation = &Operation {
            name: "outlookUser: supported_time_zones_with_time_zone_standard",
            method: Method::Get,
            path: "/me/outlook/supportedTimeZones(TimeZoneStandard=microsoft.graph.timeZoneStandard'{timezone_format}')",
            pages: &["outlookuser-supportedtimezones"],
            work: "User.Read User.ReadBasic.All",
            personal: "User.Read",
            application: "User.Read.All",
        };
        self.0
            .function("supportedTimeZones", &[("TimeZoneStandard", Argument::quoted(time_zone_standard.as_str()))])
            .list(operation)
    }

    /// `/me/outlook/masterCategories`
    pub fn master_categories(&self) -> master_categories::MasterCategories {
        master_categories::MasterCategories(self.0.name("masterCategories"))
    }

    /// `/me/outlook/taskFolders`
    pub fn task_folders(&self) -> task_folders::TaskFolders {
        task_folders::TaskFolders(self.0.name("taskFolders"))
    }

    /// `/me/outlook/taskGroups`
    pub fn task_groups(&self) -> task_groups::TaskGroups {
        task_groups::TaskGroups(self.0.name("taskGroups"))
    }

    /// `/me/outlook/tasks`
    pub fn tasks(&self) -> tasks::Tasks {
        tasks::Tasks(self.0.name("tasks"))
    }
}

/// `/me/outlook/masterCategories`
pub mod master_categories {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/me/outlook/masterCategories`
        MasterCategories
    }

    impl MasterCategories {
        /// `POST /me/outlook/masterCategories` — Create Outlook category
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/outlookuser-post-mastercategories?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `MailboxSettings.ReadWrite`
        /// - personal account: `MailboxSettings.ReadWrite`
        /// - application: `MailboxSettings.ReadWrite`
        pub fn create(&self, body: models::OutlookCategory) -> Call<models::OutlookCategory> {
            let operation = &Operation {
                name: "outlookUser: create",
                method: Method::Post,
                path: "/me/outlook/masterCategories",
                pages: &["outlookuser-post-mastercategories"],
                work: "MailboxSettings.ReadWrite",
                personal: "MailboxSettings.ReadWrite",
                application: "MailboxSettings.ReadWrite",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /me/outlook/masterCategories` — List Outlook categories
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/outlookuser-list-mastercategories?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `MailboxSettings.Read`
        /// - personal account: `MailboxSettings.Read`
        /// - application: `MailboxSettings.Read`
        pub fn list(&self) -> List<models::OutlookCategory> {
            let operation = &Operation {
                name: "outlookUser: list",
                method: Method::Get,
                path: "/me/outlook/masterCategories",
                pages: &["outlookuser-list-mastercategories"],
                work: "MailboxSettings.Read",
                personal: "MailboxSettings.Read",
                application: "MailboxSettings.Read",
            };
            self.0.list(operation)
        }

        /// `/me/outlook/masterCategories/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/outlook/masterCategories/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/outlook/masterCategories/{id}`
            Id
        }

        impl Id {
            /// `DELETE /me/outlook/masterCategories/{id}` — Delete Outlook category
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/outlookcategory-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `MailboxSettings.ReadWrite`
            /// - personal account: `MailboxSettings.ReadWrite`
            /// - application: `MailboxSettings.ReadWrite`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "outlookCategory: delete",
                    method: Method::Delete,
                    path: "/me/outlook/masterCategories/{id}",
                    pages: &["outlookcategory-delete"],
                    work: "MailboxSettings.ReadWrite",
                    personal: "MailboxSettings.ReadWrite",
                    application: "MailboxSettings.ReadWrite",
                };
                self.0.call(operation)
            }

            /// `GET /me/outlook/masterCategories/{id}` — Get Outlook category
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/outlookcategory-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `MailboxSettings.Read`
            /// - personal account: `MailboxSettings.Read`
            /// - application: `MailboxSettings.Read`
            pub fn get(&self) -> Get<models::OutlookCategory> {
                let operation = &Operation {
                    name: "outlookCategory: get",
                    method: Method::Get,
                    path: "/me/outlook/masterCategories/{id}",
                    pages: &["outlookcategory-get"],
                    work: "MailboxSettings.Read",
                    personal: "MailboxSettings.Read",
                    application: "MailboxSettings.Read",
                };
                self.0.get(operation)
            }

            /// `PATCH /me/outlook/masterCategories/{id}` — Update Outlook category
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/outlookcategory-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `MailboxSettings.ReadWrite`
            /// - personal account: `MailboxSettings.ReadWrite`
            /// - application: `MailboxSettings.ReadWrite`
            pub fn update(&self, body: models::OutlookCategory) -> Call<models::OutlookCategory> {
                let operation = &Operation {
                    name: "outlookCategory: update",
                    method: Method::Patch,
                    path: "/me/outlook/masterCategories/{id}",
                    pages: &["outlookcategory-update"],
                    work: "MailboxSettings.ReadWrite",
                    personal: "MailboxSettings.ReadWrite",
                    application: "MailboxSettings.ReadWrite",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/me/outlook/taskFolders`
pub mod task_folders {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/me/outlook/taskFolders`
        TaskFolders
    }

    impl TaskFolders {
        /// `POST /me/outlook/taskFolders` — Create outlookTaskFolder deprecated
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/outlookuser-post-taskfolders?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.ReadWrite`
        /// - personal account: `Tasks.ReadWrite`
        pub fn create(&self, body: models::OutlookTaskFolder) -> Call<models::OutlookTaskFolder> {
            let operation = &Operation {
                name: "outlookUser: create",
                method: Method::Post,
                path: "/me/outlook/taskFolders",
                pages: &[
                    "outlookuser-post-taskfolders",
                    "multivaluelegacyextendedproperty-post-multivalueextendedproperties",
                    "singlevaluelegacyextendedproperty-post-singlevalueextendedproperties",
                ],
                work: "Tasks.ReadWrite",
                personal: "Tasks.ReadWrite",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /me/outlook/taskFolders` — List taskFolders deprecated
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/outlookuser-list-taskfolders?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.Read`
        /// - personal account: `Tasks.Read`
        pub fn list(&self) -> List<models::OutlookTaskFolder> {
            let operation = &Operation {
                name: "outlookUser: list",
                method: Method::Get,
                path: "/me/outlook/taskFolders",
                pages: &["outlookuser-list-taskfolders", "singlevaluelegacyextendedproperty-get"],
                work: "Tasks.Read",
                personal: "Tasks.Read",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/me/outlook/taskFolders/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/outlook/taskFolders/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/outlook/taskFolders/{id}`
            Id
        }

        impl Id {
            /// `DELETE /me/outlook/taskFolders/{id}` — Delete outlookTaskFolder deprecated
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/outlooktaskfolder-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.ReadWrite`
            /// - personal account: `Tasks.ReadWrite`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "outlookTaskFolder: delete",
                    method: Method::Delete,
                    path: "/me/outlook/taskFolders/{id}",
                    pages: &["outlooktaskfolder-delete"],
                    work: "Tasks.ReadWrite",
                    personal: "Tasks.ReadWrite",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /me/outlook/taskFolders/{id}` — Get outlookTaskFolder deprecated
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/outlooktaskfolder-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.Read`
            /// - personal account: `Tasks.Read`
            pub fn get(&self) -> Get<models::OutlookTaskFolder> {
                let operation = &Operation {
                    name: "outlookTaskFolder: get",
                    method: Method::Get,
                    path: "/me/outlook/taskFolders/{id}",
                    pages: &[
                        "outlooktaskfolder-get",
                        "multivaluelegacyextendedproperty-get",
                        "singlevaluelegacyextendedproperty-get",
                    ],
                    work: "Tasks.Read",
                    personal: "Tasks.Read",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /me/outlook/taskFolders/{id}` — Update outlooktaskfolder deprecated
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/outlooktaskfolder-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.ReadWrite`
            /// - personal account: `Tasks.ReadWrite`
            pub fn update(&self, body: models::OutlookTaskFolder) -> Call<models::OutlookTaskFolder> {
                let operation = &Operation {
                    name: "outlookTaskFolder: update",
                    method: Method::Patch,
                    path: "/me/outlook/taskFolders/{id}",
                    pages: &[
                        "outlooktaskfolder-update",
                        "multivaluelegacyextendedproperty-post-multivalueextendedproperties",
                        "singlevaluelegacyextendedproperty-post-singlevalueextendedproperties",
                    ],
                    work: "Tasks.ReadWrite",
                    personal: "Tasks.ReadWrite",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/me/outlook/taskFolders/{id}/tasks`
            pub fn tasks(&self) -> tasks::Tasks {
                tasks::Tasks(self.0.name("tasks"))
            }
        }

        /// `/me/outlook/taskFolders/{id}/tasks`
        pub mod tasks {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/me/outlook/taskFolders/{id}/tasks`
                Tasks
            }

            impl Tasks {
                /// `POST /me/outlook/taskFolders/{id}/tasks` — Create outlookTask deprecated
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/outlooktaskfolder-post-tasks?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite`
                /// - personal account: `Tasks.ReadWrite`
                pub fn create(&self, body: models::OutlookTask) -> Call<models::OutlookTask> {
                    let operation = &Operation {
                        name: "outlookTaskFolder: create",
                        method: Method::Post,
                        path: "/me/outlook/taskFolders/{id}/tasks",
                        pages: &[
                            "outlooktaskfolder-post-tasks",
                            "multivaluelegacyextendedproperty-post-multivalueextendedproperties",
                            "singlevaluelegacyextendedproperty-post-singlevalueextendedproperties",
                        ],
                        work: "Tasks.ReadWrite",
                        personal: "Tasks.ReadWrite",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /me/outlook/taskFolders/{id}/tasks` — List tasks deprecated
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/outlooktaskfolder-list-tasks?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.Read`
                /// - personal account: `Tasks.Read`
                pub fn list(&self) -> List<models::OutlookTask> {
                    let operation = &Operation {
                        name: "outlookTaskFolder: list",
                        method: Method::Get,
                        path: "/me/outlook/taskFolders/{id}/tasks",
                        pages: &["outlooktaskfolder-list-tasks", "singlevaluelegacyextendedproperty-get"],
                        work: "Tasks.Read",
                        personal: "Tasks.Read",
                        application: "",
                    };
                    self.0.list(operation)
                }

                /// `/me/outlook/taskFolders/{id}/tasks/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/me/outlook/taskFolders/{id}/tasks/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/me/outlook/taskFolders/{id}/tasks/{id}`
                    Id
                }

                impl Id {
                    /// `GET /me/outlook/taskFolders/{id}/tasks/{id}` — Get multiValueLegacyExtendedProperty
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Calendars.Read` and 4 more
                    /// - personal account: `Calendars.Read` and 3 more
                    /// - application: `Calendars.Read` and 3 more
                    pub fn get(&self) -> Get<models::OutlookTask> {
                        let operation = &Operation {
                            name: "multiValueLegacyExtendedProperty: get",
                            method: Method::Get,
                            path: "/me/outlook/taskFolders/{id}/tasks/{id}",
                            pages: &["multivaluelegacyextendedproperty-get", "singlevaluelegacyextendedproperty-get"],
                            work: "Calendars.Read Contacts.Read Group.Read.All Mail.Read Tasks.Read",
                            personal: "Calendars.Read Contacts.Read Mail.Read Tasks.Read",
                            application: "Calendars.Read Contacts.Read Group.Read.All Mail.Read",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /me/outlook/taskFolders/{id}/tasks/{id}` — Create multi value extended property
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta)
                    /// Required: `id`, `value`. Status: 201, 200, 202.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Calendars.ReadWrite` and 4 more
                    /// - personal account: `Calendars.ReadWrite` and 3 more
                    /// - application: `Calendars.ReadWrite`, `Contacts.ReadWrite`, `Mail.ReadWrite`
                    pub fn update(&self, body: models::MultiValueLegacyExtendedProperty) -> Call<()> {
                        let operation = &Operation {
                            name: "multiValueLegacyExtendedProperty: update",
                            method: Method::Patch,
                            path: "/me/outlook/taskFolders/{id}/tasks/{id}",
                            pages: &[
                                "multivaluelegacyextendedproperty-post-multivalueextendedproperties",
                                "singlevaluelegacyextendedproperty-post-singlevalueextendedproperties",
                            ],
                            work: "Calendars.ReadWrite Contacts.ReadWrite Group.ReadWrite.All Mail.ReadWrite Tasks.ReadWrite",
                            personal: "Calendars.ReadWrite Contacts.ReadWrite Mail.ReadWrite Tasks.ReadWrite",
                            application: "Calendars.ReadWrite Contacts.ReadWrite Mail.ReadWrite",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }
        }
    }
}

/// `/me/outlook/taskGroups`
pub mod task_groups {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/me/outlook/taskGroups`
        TaskGroups
    }

    impl TaskGroups {
        /// `POST /me/outlook/taskGroups` — Create outlookTaskGroup deprecated
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/outlookuser-post-taskgroups?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.ReadWrite`
        /// - personal account: `Tasks.ReadWrite`
        pub fn create(&self, body: models::OutlookTaskGroup) -> Call<models::OutlookTaskGroup> {
            let operation = &Operation {
                name: "outlookUser: create",
                method: Method::Post,
                path: "/me/outlook/taskGroups",
                pages: &["outlookuser-post-taskgroups"],
                work: "Tasks.ReadWrite",
                personal: "Tasks.ReadWrite",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /me/outlook/taskGroups` — List taskGroups deprecated
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/outlookuser-list-taskgroups?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.Read`
        /// - personal account: `Tasks.Read`
        pub fn list(&self) -> List<models::OutlookTaskGroup> {
            let operation = &Operation {
                name: "outlookUser: list",
                method: Method::Get,
                path: "/me/outlook/taskGroups",
                pages: &["outlookuser-list-taskgroups"],
                work: "Tasks.Read",
                personal: "Tasks.Read",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/me/outlook/taskGroups/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/outlook/taskGroups/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/outlook/taskGroups/{id}`
            Id
        }

        impl Id {
            /// `DELETE /me/outlook/taskGroups/{id}` — Delete outlookTaskGroup deprecated
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/outlooktaskgroup-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.ReadWrite`
            /// - personal account: `Tasks.ReadWrite`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "outlookTaskGroup: delete",
                    method: Method::Delete,
                    path: "/me/outlook/taskGroups/{id}",
                    pages: &["outlooktaskgroup-delete"],
                    work: "Tasks.ReadWrite",
                    personal: "Tasks.ReadWrite",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /me/outlook/taskGroups/{id}` — Get outlookTaskGroup deprecated
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/outlooktaskgroup-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.Read`
            /// - personal account: `Tasks.Read`
            pub fn get(&self) -> Get<models::OutlookTaskGroup> {
                let operation = &Operation {
                    name: "outlookTaskGroup: get",
                    method: Method::Get,
                    path: "/me/outlook/taskGroups/{id}",
                    pages: &["outlooktaskgroup-get"],
                    work: "Tasks.Read",
                    personal: "Tasks.Read",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /me/outlook/taskGroups/{id}` — Update outlooktaskgroup deprecated
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/outlooktaskgroup-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.ReadWrite`
            /// - personal account: `Tasks.ReadWrite`
            pub fn update(&self, body: models::OutlookTaskGroup) -> Call<models::OutlookTaskGroup> {
                let operation = &Operation {
                    name: "outlookTaskGroup: update",
                    method: Method::Patch,
                    path: "/me/outlook/taskGroups/{id}",
                    pages: &["outlooktaskgroup-update"],
                    work: "Tasks.ReadWrite",
                    personal: "Tasks.ReadWrite",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/me/outlook/taskGroups/{id}/taskFolders`
            pub fn task_folders(&self) -> task_folders::TaskFolders {
                task_folders::TaskFolders(self.0.name("taskFolders"))
            }
        }

        /// `/me/outlook/taskGroups/{id}/taskFolders`
        pub mod task_folders {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/me/outlook/taskGroups/{id}/taskFolders`
                TaskFolders
            }

            impl TaskFolders {
                /// `POST /me/outlook/taskGroups/{id}/taskFolders` — Create outlookTaskFolder deprecated
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/outlooktaskgroup-post-taskfolders?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite`
                /// - personal account: `Tasks.ReadWrite`
                pub fn create(&self, body: models::OutlookTaskFolder) -> Call<models::OutlookTaskFolder> {
                    let operation = &Operation {
                        name: "outlookTaskGroup: create",
                        method: Method::Post,
                        path: "/me/outlook/taskGroups/{id}/taskFolders",
                        pages: &[
                            "outlooktaskgroup-post-taskfolders",
                            "multivaluelegacyextendedproperty-post-multivalueextendedproperties",
                            "singlevaluelegacyextendedproperty-post-singlevalueextendedproperties",
                        ],
                        work: "Tasks.ReadWrite",
                        personal: "Tasks.ReadWrite",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /me/outlook/taskGroups/{id}/taskFolders` — List taskFolders deprecated
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/outlooktaskgroup-list-taskfolders?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.Read`
                /// - personal account: `Tasks.Read`
                pub fn list(&self) -> List<models::OutlookTaskFolder> {
                    let operation = &Operation {
                        name: "outlookTaskGroup: list",
                        method: Method::Get,
                        path: "/me/outlook/taskGroups/{id}/taskFolders",
                        pages: &["outlooktaskgroup-list-taskfolders", "singlevaluelegacyextendedproperty-get"],
                        work: "Tasks.Read",
                        personal: "Tasks.Read",
                        application: "",
                    };
                    self.0.list(operation)
                }

                /// `/me/outlook/taskGroups/{id}/taskFolders/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/me/outlook/taskGroups/{id}/taskFolders/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/me/outlook/taskGroups/{id}/taskFolders/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /me/outlook/taskGroups/{id}/taskFolders/{id}` — Delete outlookTaskFolder deprecated
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/outlooktaskfolder-delete?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Tasks.ReadWrite`
                    /// - personal account: `Tasks.ReadWrite`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "outlookTaskFolder: delete",
                            method: Method::Delete,
                            path: "/me/outlook/taskGroups/{id}/taskFolders/{id}",
                            pages: &["outlooktaskfolder-delete"],
                            work: "Tasks.ReadWrite",
                            personal: "Tasks.ReadWrite",
                            application: "",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /me/outlook/taskGroups/{id}/taskFolders/{id}` — Get outlookTaskFolder deprecated
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/outlooktaskfolder-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Tasks.Read`
                    /// - personal account: `Tasks.Read`
                    pub fn get(&self) -> Get<models::OutlookTaskFolder> {
                        let operation = &Operation {
                            name: "outlookTaskFolder: get",
                            method: Method::Get,
                            path: "/me/outlook/taskGroups/{id}/taskFolders/{id}",
                            pages: &[
                                "outlooktaskfolder-get",
                                "multivaluelegacyextendedproperty-get",
                                "singlevaluelegacyextendedproperty-get",
                            ],
                            work: "Tasks.Read",
                            personal: "Tasks.Read",
                            application: "",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /me/outlook/taskGroups/{id}/taskFolders/{id}` — Update outlooktaskfolder deprecated
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/outlooktaskfolder-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Tasks.ReadWrite`
                    /// - personal account: `Tasks.ReadWrite`
                    pub fn update(&self, body: models::OutlookTaskFolder) -> Call<models::OutlookTaskFolder> {
                        let operation = &Operation {
                            name: "outlookTaskFolder: update",
                            method: Method::Patch,
                            path: "/me/outlook/taskGroups/{id}/taskFolders/{id}",
                            pages: &[
                                "outlooktaskfolder-update",
                                "multivaluelegacyextendedproperty-post-multivalueextendedproperties",
                                "singlevaluelegacyextendedproperty-post-singlevalueextendedproperties",
                            ],
                            work: "Tasks.ReadWrite",
                            personal: "Tasks.ReadWrite",
                            application: "",
                        };
                        self.0.call(operation).json(body)
                    }

                    /// `/me/outlook/taskGroups/{id}/taskFolders/{id}/tasks`
                    pub fn tasks(&self) -> tasks::Tasks {
                        tasks::Tasks(self.0.name("tasks"))
                    }
                }

                /// `/me/outlook/taskGroups/{id}/taskFolders/{id}/tasks`
                pub mod tasks {
                    use super::models;
                    use crate::runtime::{Call, List, Method, Operation};

                    crate::runtime::node! {
                        /// `/me/outlook/taskGroups/{id}/taskFolders/{id}/tasks`
                        Tasks
                    }

                    impl Tasks {
                        /// `POST /me/outlook/taskGroups/{id}/taskFolders/{id}/tasks` — Create outlookTask deprecated
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/outlooktaskfolder-post-tasks?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta)
                        /// Status: 201.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Tasks.ReadWrite`
                        /// - personal account: `Tasks.ReadWrite`
                        pub fn create(&self, body: models::OutlookTask) -> Call<models::OutlookTask> {
                            let operation = &Operation {
                                name: "outlookTaskFolder: create",
                                method: Method::Post,
                                path: "/me/outlook/taskGroups/{id}/taskFolders/{id}/tasks",
                                pages: &[
                                    "outlooktaskfolder-post-tasks",
                                    "multivaluelegacyextendedproperty-post-multivalueextendedproperties",
                                    "singlevaluelegacyextendedproperty-post-singlevalueextendedproperties",
                                ],
                                work: "Tasks.ReadWrite",
                                personal: "Tasks.ReadWrite",
                                application: "",
                            };
                            self.0.call(operation).json(body)
                        }

                        /// `GET /me/outlook/taskGroups/{id}/taskFolders/{id}/tasks` — List tasks deprecated
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/outlooktaskfolder-list-tasks?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Tasks.Read`
                        /// - personal account: `Tasks.Read`
                        pub fn list(&self) -> List<models::OutlookTask> {
                            let operation = &Operation {
                                name: "outlookTaskFolder: list",
                                method: Method::Get,
                                path: "/me/outlook/taskGroups/{id}/taskFolders/{id}/tasks",
                                pages: &["outlooktaskfolder-list-tasks", "singlevaluelegacyextendedproperty-get"],
                                work: "Tasks.Read",
                                personal: "Tasks.Read",
                                application: "",
                            };
                            self.0.list(operation)
                        }

                        /// `/me/outlook/taskGroups/{id}/taskFolders/{id}/tasks/{id}`
                        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                            id::Id(self.0.key(id.as_ref()))
                        }
                    }

                    /// `/me/outlook/taskGroups/{id}/taskFolders/{id}/tasks/{id}`
                    pub mod id {
                        use super::models;
                        use crate::runtime::{Call, Get, Method, Operation};

                        crate::runtime::node! {
                            /// `/me/outlook/taskGroups/{id}/taskFolders/{id}/tasks/{id}`
                            Id
                        }

                        impl Id {
                            /// `GET /me/outlook/taskGroups/{id}/taskFolders/{id}/tasks/{id}` — Get multiValueLegacyExtendedProperty
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Calendars.Read` and 4 more
                            /// - personal account: `Calendars.Read` and 3 more
                            /// - application: `Calendars.Read` and 3 more
                            pub fn get(&self) -> Get<models::OutlookTask> {
                                let operation = &Operation {
                                    name: "multiValueLegacyExtendedProperty: get",
                                    method: Method::Get,
                                    path: "/me/outlook/taskGroups/{id}/taskFolders/{id}/tasks/{id}",
                                    pages: &[
                                        "multivaluelegacyextendedproperty-get",
                                        "singlevaluelegacyextendedproperty-get",
                                    ],
                                    work: "Calendars.Read Contacts.Read Group.Read.All Mail.Read Tasks.Read",
                                    personal: "Calendars.Read Contacts.Read Mail.Read Tasks.Read",
                                    application: "Calendars.Read Contacts.Read Group.Read.All Mail.Read",
                                };
                                self.0.get(operation)
                            }

                            /// `PATCH /me/outlook/taskGroups/{id}/taskFolders/{id}/tasks/{id}` — Create multi value extended property
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta)
                            /// Required: `id`, `value`. Status: 201, 200, 202.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Calendars.ReadWrite` and 4 more
                            /// - personal account: `Calendars.ReadWrite` and 3 more
                            /// - application: `Calendars.ReadWrite`, `Contacts.ReadWrite`, `Mail.ReadWrite`
                            pub fn update(&self, body: models::MultiValueLegacyExtendedProperty) -> Call<()> {
                                let operation = &Operation {
                                    name: "multiValueLegacyExtendedProperty: update",
                                    method: Method::Patch,
                                    path: "/me/outlook/taskGroups/{id}/taskFolders/{id}/tasks/{id}",
                                    pages: &[
                                        "multivaluelegacyextendedproperty-post-multivalueextendedproperties",
                                        "singlevaluelegacyextendedproperty-post-singlevalueextendedproperties",
                                    ],
                                    work: "Calendars.ReadWrite Contacts.ReadWrite Group.ReadWrite.All Mail.ReadWrite Tasks.ReadWrite",
                                    personal: "Calendars.ReadWrite Contacts.ReadWrite Mail.ReadWrite Tasks.ReadWrite",
                                    application: "Calendars.ReadWrite Contacts.ReadWrite Mail.ReadWrite",
                                };
                                self.0.call(operation).json(body)
                            }
                        }
                    }
                }
            }
        }
    }
}

/// `/me/outlook/tasks`
pub mod tasks {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/me/outlook/tasks`
        Tasks
    }

    impl Tasks {
        /// `POST /me/outlook/tasks` — Create outlookTask deprecated
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/outlookuser-post-tasks?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.ReadWrite`
        /// - personal account: `Tasks.ReadWrite`
        pub fn create(&self, body: models::OutlookTask) -> Call<models::OutlookTask> {
            let operation = &Operation {
                name: "outlookUser: create",
                method: Method::Post,
                path: "/me/outlook/tasks",
                pages: &[
                    "outlookuser-post-tasks",
                    "multivaluelegacyextendedproperty-post-multivalueextendedproperties",
                    "singlevaluelegacyextendedproperty-post-singlevalueextendedproperties",
                ],
                work: "Tasks.ReadWrite",
                personal: "Tasks.ReadWrite",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /me/outlook/tasks` — List tasks deprecated
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/outlookuser-list-tasks?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Tasks.Read`
        /// - personal account: `Tasks.Read`
        pub fn list(&self) -> List<models::OutlookTask> {
            let operation = &Operation {
                name: "outlookUser: list",
                method: Method::Get,
                path: "/me/outlook/tasks",
                pages: &["outlookuser-list-tasks", "singlevaluelegacyextendedproperty-get"],
                work: "Tasks.Read",
                personal: "Tasks.Read",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/me/outlook/tasks/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/outlook/tasks/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/outlook/tasks/{id}`
            Id
        }

        impl Id {
            /// `POST /me/outlook/tasks/{id}/complete` — outlookTask: complete deprecated
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/outlooktask-complete?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.ReadWrite`
            /// - personal account: `Tasks.ReadWrite`
            pub fn complete(&self) -> Call<Vec<models::OutlookTask>> {
                let operation = &Operation {
                    name: "outlookTask: complete",
                    method: Method::Post,
                    path: "/me/outlook/tasks/{id}/complete",
                    pages: &["outlooktask-complete"],
                    work: "Tasks.ReadWrite",
                    personal: "Tasks.ReadWrite",
                    application: "",
                };
                self.0.name("complete").call(operation)
            }

            /// `DELETE /me/outlook/tasks/{id}` — Delete outlookTask deprecated
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/outlooktask-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.ReadWrite`
            /// - personal account: `Tasks.ReadWrite`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "outlookTask: delete",
                    method: Method::Delete,
                    path: "/me/outlook/tasks/{id}",
                    pages: &["outlooktask-delete"],
                    work: "Tasks.ReadWrite",
                    personal: "Tasks.ReadWrite",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /me/outlook/tasks/{id}` — Get outlookTask deprecated
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/outlooktask-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.Read`
            /// - personal account: `Tasks.Read`
            pub fn get(&self) -> Get<models::OutlookTask> {
                let operation = &Operation {
                    name: "outlookTask: get",
                    method: Method::Get,
                    path: "/me/outlook/tasks/{id}",
                    pages: &[
                        "outlooktask-get",
                        "multivaluelegacyextendedproperty-get",
                        "singlevaluelegacyextendedproperty-get",
                    ],
                    work: "Tasks.Read",
                    personal: "Tasks.Read",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /me/outlook/tasks/{id}` — Update outlooktask deprecated
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/outlooktask-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Tasks.ReadWrite`
            /// - personal account: `Tasks.ReadWrite`
            pub fn update(&self, body: models::OutlookTask) -> Call<models::OutlookTask> {
                let operation = &Operation {
                    name: "outlookTask: update",
                    method: Method::Patch,
                    path: "/me/outlook/tasks/{id}",
                    pages: &[
                        "outlooktask-update",
                        "multivaluelegacyextendedproperty-post-multivalueextendedproperties",
                        "singlevaluelegacyextendedproperty-post-singlevalueextendedproperties",
                    ],
                    work: "Tasks.ReadWrite",
                    personal: "Tasks.ReadWrite",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/me/outlook/tasks/{id}/attachments`
            pub fn attachments(&self) -> attachments::Attachments {
                attachments::Attachments(self.0.name("attachments"))
            }
        }

        /// `/me/outlook/tasks/{id}/attachments`
        pub mod attachments {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/me/outlook/tasks/{id}/attachments`
                Attachments
            }

            impl Attachments {
                /// `POST /me/outlook/tasks/{id}/attachments` — Create attachment deprecated
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/outlooktask-post-attachments?view=graph-rest-beta)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite`
                /// - personal account: `Tasks.ReadWrite`
                pub fn create(&self, body: impl Into<models::Attachment>) -> Call<models::Attachment> {
                    let operation = &Operation {
                        name: "outlookTask: create",
                        method: Method::Post,
                        path: "/me/outlook/tasks/{id}/attachments",
                        pages: &["outlooktask-post-attachments"],
                        work: "Tasks.ReadWrite",
                        personal: "Tasks.ReadWrite",
                        application: "",
                    };
                    self.0.call(operation).json(Into::<models::Attachment>::into(body))
                }

                /// `GET /me/outlook/tasks/{id}/attachments` — List attachments deprecated
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/outlooktask-list-attachments?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.Read`
                /// - personal account: `Tasks.Read`
                pub fn list(&self) -> List<models::Attachment> {
                    let operation = &Operation {
                        name: "outlookTask: list",
                        method: Method::Get,
                        path: "/me/outlook/tasks/{id}/attachments",
                        pages: &["outlooktask-list-attachments"],
                        work: "Tasks.Read",
                        personal: "Tasks.Read",
                        application: "",
                    };
                    self.0.list(operation)
                }

                /// `/me/outlook/tasks/{id}/attachments/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/me/outlook/tasks/{id}/attachments/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Bytes, Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/me/outlook/tasks/{id}/attachments/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /me/outlook/tasks/{id}/attachments/{id}` — Delete attachment
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/attachment-delete?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Calendars.ReadWrite` and 3 more
                    /// - personal account: `Calendars.ReadWrite`, `Mail.ReadWrite`, `Tasks.ReadWrite`
                    /// - application: `Calendars.ReadWrite`, `Mail.ReadWrite`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "attachment: delete",
                            method: Method::Delete,
                            path: "/me/outlook/tasks/{id}/attachments/{id}",
                            pages: &["attachment-delete"],
                            work: "Calendars.ReadWrite Mail.ReadWrite Tasks.ReadWrite Group.ReadWrite.All",
                            personal: "Calendars.ReadWrite Mail.ReadWrite Tasks.ReadWrite",
                            application: "Calendars.ReadWrite Mail.ReadWrite",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /me/outlook/tasks/{id}/attachments/{id}/$value` — Get attachment
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Calendars.Read` and 3 more
                    /// - personal account: `Calendars.Read`, `Mail.Read`, `Tasks.Read`
                    /// - application: `Calendars.Read`, `Mail.Read`
                    pub fn download(&self) -> Call<Bytes> {
                        let operation = &Operation {
                            name: "attachment: download",
                            method: Method::Get,
                            path: "/me/outlook/tasks/{id}/attachments/{id}/$value",
                            pages: &["attachment-get"],
                            work: "Calendars.Read Mail.Read Tasks.Read Group.Read.All",
                            personal: "Calendars.Read Mail.Read Tasks.Read",
                            application: "Calendars.Read Mail.Read",
                        };
                        self.0.name("$value").call(operation)
                    }

                    /// `GET /me/outlook/tasks/{id}/attachments/{id}` — Get attachment
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Calendars.Read` and 3 more
                    /// - personal account: `Calendars.Read`, `Mail.Read`, `Tasks.Read`
                    /// - application: `Calendars.Read`, `Mail.Read`
                    pub fn get(&self) -> Get<models::FileAttachment> {
                        let operation = &Operation {
                            name: "attachment: get",
                            method: Method::Get,
                            path: "/me/outlook/tasks/{id}/attachments/{id}",
                            pages: &["attachment-get"],
                            work: "Calendars.Read Mail.Read Tasks.Read Group.Read.All",
                            personal: "Calendars.Read Mail.Read Tasks.Read",
                            application: "Calendars.Read Mail.Read",
                        };
                        self.0.get(operation)
                    }
                }
            }
        }
    }
}
