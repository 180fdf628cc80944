// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/notificationMessageTemplates`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/notificationMessageTemplates`
    NotificationMessageTemplates
}

impl NotificationMessageTemplates {
    /// `POST /deviceManagement/notificationMessageTemplates` — Create notificationMessageTemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-notification-notificationmessagetemplate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn create(&self, body: models::NotificationMessageTemplate) -> Call<models::NotificationMessageTemplate> {
        let operation = &Operation {
            name: "notificationMessageTemplate: create",
            method: Method::Post,
            path: "/deviceManagement/notificationMessageTemplates",
            pages: &["intune-notification-notificationmessagetemplate-create"],
            work: "DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/notificationMessageTemplates` — List notificationmessagetemplates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-notification-notificationmessagetemplate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn list(&self) -> List<models::NotificationMessageTemplate> {
        let operation = &Operation {
            name: "notificationMessageTemplate: list",
            method: Method::Get,
            path: "/deviceManagement/notificationMessageTemplates",
            pages: &["intune-notification-notificationmessagetemplate-list"],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/notificationMessageTemplates/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/notificationMessageTemplates/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/notificationMessageTemplates/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}` — Delete notificationMessageTemplate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-notification-notificationmessagetemplate-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "notificationMessageTemplate: delete",
                method: Method::Delete,
                path: "/deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}",
                pages: &["intune-notification-notificationmessagetemplate-delete"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}` — Get notificationMessageTemplate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-notification-notificationmessagetemplate-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn get(&self) -> Get<models::NotificationMessageTemplate> {
            let operation = &Operation {
                name: "notificationMessageTemplate: get",
                method: Method::Get,
                path: "/deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}",
                pages: &["intune-notification-notificationmessagetemplate-get"],
                work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `POST /deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}/sendTestMessage` — sendTestMessage action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-notification-notificationmessagetemplate-sendtestmessage?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn send_test_message(&self) -> Call<()> {
            let operation = &Operation {
                name: "notificationMessageTemplate: send_test_message",
                method: Method::Post,
                path: "/deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}/sendTestMessage",
                pages: &["intune-notification-notificationmessagetemplate-sendtestmessage"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.name("sendTestMessage").call(operation)
        }

        /// `PATCH /deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}` — Update notificationMessageTemplate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-notification-notificationmessagetemplate-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn update(&self, body: models::NotificationMessageTemplate) -> Call<models::NotificationMessageTemplate> {
            let operation = &Operation {
                name: "notificationMessageTemplate: update",
                method: Method::Patch,
                path: "/deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}",
                pages: &["intune-notification-notificationmessagetemplate-update"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceManagement/notificationMessageTemplates/{id}/localizedNotificationMessages`
        pub fn localized_notification_messages(
            &self,
        ) -> localized_notification_messages::LocalizedNotificationMessages
        {
            localized_notification_messages::LocalizedNotificationMessages(self.0.name("localizedNotificationMessages"))
        }
    }

    /// `/deviceManagement/notificationMessageTemplates/{id}/localizedNotificationMessages`
    pub mod localized_notification_messages {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/notificationMessageTemplates/{id}/localizedNotificationMessages`
            LocalizedNotificationMessages
        }

        impl LocalizedNotificationMessages {
            /// `POST /deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}/localizedNotificationMessages` — Create localizedNotificationMessage
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-notification-localizednotificationmessage-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
            pub fn create(
                &self,
                body: models::LocalizedNotificationMessage,
            ) -> Call<models::LocalizedNotificationMessage> {
                let operation = &Operation {
                    name: "localizedNotificationMessage: create",
                    method: Method::Post,
                    path: "/deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}/localizedNotificationMessages",
                    pages: &["intune-notification-localizednotificationmessage-create"],
                    work: "DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}/localizedNotificationMessages` — List localizednotificationmessages
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-notification-localizednotificationmessage-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
            /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
            pub fn list(&self) -> List<models::LocalizedNotificationMessage> {
                let operation = &Operation {
                    name: "localizedNotificationMessage: list",
                    method: Method::Get,
                    path: "/deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}/localizedNotificationMessages",
                    pages: &["intune-notification-localizednotificationmessage-list"],
                    work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/notificationMessageTemplates/{id}/localizedNotificationMessages/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/notificationMessageTemplates/{id}/localizedNotificationMessages/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/notificationMessageTemplates/{id}/localizedNotificationMessages/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}/localizedNotificationMessages/{localizedNotificationMessageId}` — Delete localizedNotificationMessage
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-notification-localizednotificationmessage-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
                /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "localizedNotificationMessage: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}/localizedNotificationMessages/{localizedNotificationMessageId}",
                        pages: &["intune-notification-localizednotificationmessage-delete"],
                        work: "DeviceManagementServiceConfig.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementServiceConfig.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}/localizedNotificationMessages/{localizedNotificationMessageId}` — Get localizedNotificationMessage
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-notification-localizednotificationmessage-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
                /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
                pub fn get(&self) -> Get<models::LocalizedNotificationMessage> {
                    let operation = &Operation {
                        name: "localizedNotificationMessage: get",
                        method: Method::Get,
                        path: "/deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}/localizedNotificationMessages/{localizedNotificationMessageId}",
                        pages: &["intune-notification-localizednotificationmessage-get"],
                        work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}/localizedNotificationMessages/{localizedNotificationMessageId}` — Update localizedNotificationMessage
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-notification-localizednotificationmessage-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
                /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::LocalizedNotificationMessage,
                ) -> Call<models::LocalizedNotificationMessage> {
                    let operation = &Operation {
                        name: "localizedNotificationMessage: update",
                        method: Method::Patch,
                        path: "/deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}/localizedNotificationMessages/{localizedNotificationMessageId}",
                        pages: &["intune-notification-localizednotificationmessage-update"],
                        work: "DeviceManagementServiceConfig.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementServiceConfig.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}
