//! A small API, written by hand in the form of generated code.

use crate::runtime;
use crate::runtime::{Argument, Bytes, Call, Client, Content, Get, List, Reference, Route};

pub(crate) mod models {
    //! Models of the small API.

    use crate::runtime;
    use crate::runtime::{Bytes, Flags, Nullable, OffsetDateTime, Parsed, Property};

    runtime::model! {
        /// An entity with an id.
        Entity = "microsoft.graph.entity" {
            "microsoft.graph.directoryObject", "microsoft.graph.user", "microsoft.graph.guest", "microsoft.graph.message"
        }
    }

    runtime::model! {
        /// An object of the directory.
        DirectoryObject: Entity = "microsoft.graph.directoryObject" { "microsoft.graph.user", "microsoft.graph.guest" }
    }

    runtime::model! {
        /// A user.
        User: DirectoryObject = "microsoft.graph.user" { "microsoft.graph.guest" }
    }

    runtime::model! {
        /// A message.
        Message: Entity = "microsoft.graph.message"
    }

    runtime::enumeration! {
        /// The importance of a message.
        Importance = "microsoft.graph.importance" { Low = "low", Normal = "normal", High = "high" }
    }

    runtime::enumeration! {
        /// An enum whose values combine; one of them is `other`.
        Weekday = "microsoft.graph.weekday" { Monday = "monday", Tuesday = "tuesday", Other = "other" }
    }

    impl Entity {
        pub(crate) fn id(&self) -> Option<&str> {
            self.0.str("id")
        }
    }

    impl User {
        pub(crate) const ID: Property<User> = Property::new("id");
        pub(crate) const DISPLAY_NAME: Property<User> = Property::new("displayName");

        pub(crate) fn display_name(&self) -> Option<&str> {
            self.0.str("displayName")
        }

        pub(crate) fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
            Self(self.0.with("displayName", value))
        }

        pub(crate) fn with_fax_number(self, value: impl Into<Nullable<String>>) -> Self {
            Self(self.0.with("faxNumber", value))
        }

        pub(crate) fn created_date_time(&self) -> Parsed<OffsetDateTime> {
            self.0.date_time("createdDateTime")
        }

        pub(crate) fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
            Self(self.0.with("createdDateTime", value))
        }

        pub(crate) fn account_enabled(&self) -> Option<bool> {
            self.0.bool("accountEnabled")
        }

        pub(crate) fn business_phones(&self) -> Option<Vec<&str>> {
            self.0.strs("businessPhones")
        }

        pub(crate) fn with_business_phones(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
            Self(self.0.with("businessPhones", value))
        }

        pub(crate) fn manager(&self) -> Option<&DirectoryObject> {
            self.0.model("manager")
        }

        pub(crate) fn with_manager(self, value: impl Into<Nullable<DirectoryObject>>) -> Self {
            Self(self.0.with("manager", value))
        }

        pub(crate) fn messages(&self) -> Option<&[Message]> {
            self.0.models("messages")
        }

        pub(crate) fn with_messages(self, value: impl Into<Nullable<Vec<Message>>>) -> Self {
            Self(self.0.with("messages", value))
        }

        pub(crate) fn thumbnail(&self) -> Parsed<Bytes> {
            self.0.binary("thumbnail")
        }

        pub(crate) fn with_thumbnail(self, value: impl Into<Nullable<Bytes>>) -> Self {
            Self(self.0.with("thumbnail", value))
        }

        pub(crate) fn work_days(&self) -> Option<Flags<Weekday>> {
            self.0.flags("workDays")
        }

        pub(crate) fn with_work_days(self, value: impl Into<Nullable<Flags<Weekday>>>) -> Self {
            Self(self.0.with("workDays", value))
        }

        pub(crate) fn levels(&self) -> Parsed<Vec<i32>> {
            self.0.values("levels")
        }
    }

    impl Message {
        pub(crate) fn importance(&self) -> Option<Importance> {
            self.0.enumeration("importance")
        }

        pub(crate) fn with_importance(self, value: impl Into<Nullable<Importance>>) -> Self {
            Self(self.0.with("importance", value))
        }

        pub(crate) fn with_subject(self, value: impl Into<Nullable<String>>) -> Self {
            Self(self.0.with("subject", value))
        }
    }
}

pub(crate) mod parameters {
    //! Parameter types of actions.

    use super::models;
    use crate::runtime;
    use crate::runtime::Nullable;

    runtime::model! {
        /// Parameters of `sendMail`.
        SendMailRequest
    }

    impl SendMailRequest {
        pub(crate) fn with_message(self, value: impl Into<Nullable<models::Message>>) -> Self {
            Self(self.0.with("Message", value))
        }

        pub(crate) fn with_save_to_sent_items(self, value: impl Into<Nullable<bool>>) -> Self {
            Self(self.0.with("SaveToSentItems", value))
        }
    }
}

runtime::node! {
    /// The root.
    Graph root
}

/// Makes a sheet that has only a method and an address.
macro_rules! sheet {
    ($method:literal $address:literal) => {
        concat!($method, " test\ntest: | |\n", $address)
    };
}

impl Graph {
    pub(crate) fn with_client(client: Client) -> Self {
        Self(Route::root(&client, "v1.0"))
    }

    pub(crate) fn beta(client: Client) -> Self {
        Self(Route::root(&client, "beta"))
    }

    pub(crate) fn users(&self) -> Users {
        Users(self.0.name("users"))
    }

    pub(crate) fn application_by_app_id(&self, app_id: impl AsRef<str>) -> Get<models::Entity> {
        let key = [("appId", Argument::quoted(app_id.as_ref()))];
        self.0.name("applications").alternate_key(&key, true).get(sheet!("GET" "/applications(appId='{appId}')"))
    }

    pub(crate) fn report(&self, period: impl AsRef<str>) -> Call<Bytes> {
        let arguments = [("period", Argument::quoted(period.as_ref()))];
        self.0.name("reports").function("getActivity", &arguments).call(sheet!("GET" "/reports/getActivity()"))
    }

    pub(crate) fn file(&self, path: impl AsRef<str>) -> Call<Bytes> {
        let route = self.0.name("drive").path("root", path.as_ref()).name("content");
        route.call(sheet!("GET" "/drive/root:/{item-path}:/content"))
    }

    pub(crate) fn copy(&self) -> Call<models::Entity> {
        self.0.name("copy").call(sheet!("POST" "/copy"))
    }

    pub(crate) fn batch(&self, body: runtime::Value) -> Call<runtime::Value> {
        self.0.name("$batch").call(sheet!("POST" "/$batch")).json(body)
    }

    pub(crate) fn options(&self) -> Call<()> {
        self.0.call(sheet!("OPTIONS" "/"))
    }
}

runtime::node! {
    /// `/users`
    Users
}

impl Users {
    pub(crate) fn id(&self, id: impl AsRef<str>) -> User {
        User(self.0.key(id.as_ref()))
    }

    pub(crate) fn list(&self) -> List<models::User> {
        self.0.list(
            "GET user: list
            user-list: User.ReadBasic.All User.Read.All | | User.Read.All
            /users",
        )
    }

    pub(crate) fn delta(&self) -> List<models::User> {
        self.0.function("delta", &[]).list(sheet!("GET" "/users/delta()"))
    }

    pub(crate) fn create(&self, body: models::User) -> Call<models::User> {
        self.0.call(sheet!("POST" "/users")).json(body)
    }

    pub(crate) fn count(&self) -> Call<i64> {
        self.0.name("$count").call(sheet!("GET" "/users/$count"))
    }
}

runtime::node! {
    /// `/users/{id}`
    User
}

impl User {
    pub(crate) fn get(&self) -> Get<models::User> {
        self.0.get(sheet!("GET" "/users/{id}"))
    }

    pub(crate) fn update(&self, body: models::User) -> Call<Option<models::User>> {
        self.0.call(sheet!("PATCH" "/users/{id}")).json(body)
    }

    pub(crate) fn delete(&self) -> Call<()> {
        self.0.call(sheet!("DELETE" "/users/{id}"))
    }

    pub(crate) fn send_mail(&self, body: super::api::parameters::SendMailRequest) -> Call<()> {
        self.0.name("sendMail").call(sheet!("POST" "/users/{id}/sendMail")).json(body)
    }

    pub(crate) fn revoke_sign_in_sessions(&self) -> Call<bool> {
        self.0.name("revokeSignInSessions").call(sheet!("POST" "/users/{id}/revokeSignInSessions"))
    }

    pub(crate) fn get_member_groups(&self) -> Call<Vec<String>> {
        self.0.name("getMemberGroups").call(sheet!("POST" "/users/{id}/getMemberGroups"))
    }

    pub(crate) fn set_manager(&self, reference: impl Into<Reference>) -> Call<()> {
        self.0.name("manager").name("$ref").call(sheet!("PUT" "/users/{id}/manager/$ref")).reference(reference)
    }

    pub(crate) fn download_photo(&self) -> Call<Bytes> {
        self.0.name("photo").name("$value").call(sheet!("GET" "/users/{id}/photo/$value"))
    }

    pub(crate) fn upload_photo(&self, content: impl Into<Content>) -> Call<()> {
        self.0.name("photo").name("$value").call(sheet!("PUT" "/users/{id}/photo/$value")).content(content)
    }
}
