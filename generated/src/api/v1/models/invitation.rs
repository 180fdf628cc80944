// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.invitation`](https://learn.microsoft.com/graph/api/resources/invitation?view=graph-rest-1.0)
    Invitation: super::Entity = "microsoft.graph.invitation"
}

impl Invitation {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `invitedUserDisplayName` in queries.
    pub const INVITED_USER_DISPLAY_NAME: Property<Self> = Property::new("invitedUserDisplayName");
    /// `invitedUserEmailAddress` in queries.
    pub const INVITED_USER_EMAIL_ADDRESS: Property<Self> = Property::new("invitedUserEmailAddress");
    /// `invitedUserMessageInfo` in queries.
    pub const INVITED_USER_MESSAGE_INFO: Property<Self> = Property::new("invitedUserMessageInfo");
    /// `sendInvitationMessage` in queries.
    pub const SEND_INVITATION_MESSAGE: Property<Self> = Property::new("sendInvitationMessage");
    /// `inviteRedirectUrl` in queries.
    pub const INVITE_REDIRECT_URL: Property<Self> = Property::new("inviteRedirectUrl");
    /// `inviteRedeemUrl` in queries.
    pub const INVITE_REDEEM_URL: Property<Self> = Property::new("inviteRedeemUrl");
    /// `invitedUserType` in queries.
    pub const INVITED_USER_TYPE: Property<Self> = Property::new("invitedUserType");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `invitedUser` in queries.
    pub const INVITED_USER: Property<Self> = Property::new("invitedUser");

    /// `invitedUserDisplayName`: `Edm.String`
    pub fn invited_user_display_name(&self) -> Option<&str> {
        self.0.str("invitedUserDisplayName")
    }

    /// Sets `invitedUserDisplayName`.
    pub fn with_invited_user_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("invitedUserDisplayName", value))
    }

    /// `invitedUserEmailAddress`: `Edm.String`
    ///
    /// Required.
    pub fn invited_user_email_address(&self) -> Option<&str> {
        self.0.str("invitedUserEmailAddress")
    }

    /// Sets `invitedUserEmailAddress`.
    pub fn with_invited_user_email_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("invitedUserEmailAddress", value))
    }

    /// `invitedUserMessageInfo`: `microsoft.graph.invitedUserMessageInfo`
    pub fn invited_user_message_info(&self) -> Option<&super::InvitedUserMessageInfo> {
        self.0.model("invitedUserMessageInfo")
    }

    /// Sets `invitedUserMessageInfo`.
    pub fn with_invited_user_message_info(self, value: impl Into<Nullable<super::InvitedUserMessageInfo>>) -> Self {
        Self(self.0.with("invitedUserMessageInfo", value))
    }

    /// `sendInvitationMessage`: `Edm.Boolean`
    pub fn send_invitation_message(&self) -> Option<bool> {
        self.0.bool("sendInvitationMessage")
    }

    /// Sets `sendInvitationMessage`.
    pub fn with_send_invitation_message(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("sendInvitationMessage", value))
    }

    /// `inviteRedirectUrl`: `Edm.String`
    ///
    /// Required.
    pub fn invite_redirect_url(&self) -> Option<&str> {
        self.0.str("inviteRedirectUrl")
    }

    /// Sets `inviteRedirectUrl`.
    pub fn with_invite_redirect_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("inviteRedirectUrl", value))
    }

    /// `inviteRedeemUrl`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn invite_redeem_url(&self) -> Option<&str> {
        self.0.str("inviteRedeemUrl")
    }

    /// `invitedUserType`: `Edm.String`
    pub fn invited_user_type(&self) -> Option<&str> {
        self.0.str("invitedUserType")
    }

    /// Sets `invitedUserType`.
    pub fn with_invited_user_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("invitedUserType", value))
    }

    /// `status`: `Edm.String`
    ///
    /// Possible values are: PendingAcceptance, Completed, InProgress, Error.
    pub fn status(&self) -> Option<&str> {
        self.0.str("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `invitedUser`: `microsoft.graph.user`, read-only
    ///
    /// Read-only.
    pub fn invited_user(&self) -> Option<&super::User> {
        self.0.model("invitedUser")
    }
}
