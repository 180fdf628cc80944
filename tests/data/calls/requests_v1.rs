// Written by the tests: UPDATE_EXPECT=1 cargo test --package msgraph-tests --test calls

use crate::{Sending, Sent};

// GET /me
async fn request_0(graph: msgraph::v1::Graph) -> Sent {
    graph.me().get().await?;
    Ok(())
}

// PATCH /me
async fn request_1(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::Date;
    use msgraph::Model;
    use msgraph::Value;
    use msgraph::v1::models::User;
    use serde_json::json;

    graph
        .me()
        .update(User::from_object(User::new().with_birthday(Date::from_ordinal_date(1990, 121)?.with_hms(0, 0, 0)?.assume_utc()).with_job_title("Gardener").into_object().with::<Value>("businessPhones", json!(["+1 555 0100"]))))
        .await?;
    Ok(())
}

// GET /me?$select=displayName,jobTitle
async fn request_2(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::User;

    graph.me().get().select((User::DISPLAY_NAME, User::JOB_TITLE)).await?;
    Ok(())
}

// GET /me/photo/$value
async fn request_3(graph: msgraph::v1::Graph) -> Sent {
    graph.me().photo().download().await?;
    Ok(())
}

// GET /me/photo
async fn request_4(graph: msgraph::v1::Graph) -> Sent {
    graph.me().photo().get().await?;
    Ok(())
}

// GET /me/manager
async fn request_5(graph: msgraph::v1::Graph) -> Sent {
    graph.me().manager().get().await?;
    Ok(())
}

// GET /me/directReports
async fn request_6(graph: msgraph::v1::Graph) -> Sent {
    graph.me().direct_reports().list().await?;
    Ok(())
}

// GET /me/memberOf
async fn request_7(graph: msgraph::v1::Graph) -> Sent {
    graph.me().member_of().list().await?;
    Ok(())
}

// GET /me/transitiveMemberOf
async fn request_8(graph: msgraph::v1::Graph) -> Sent {
    graph.me().transitive_member_of().list().await?;
    Ok(())
}

// GET /me/transitiveMemberOf/microsoft.graph.group?$count=true
async fn request_9(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::Group;

    graph.me().transitive_member_of().cast::<Group>().list().count().await?;
    Ok(())
}

// GET /me/people
async fn request_10(graph: msgraph::v1::Graph) -> Sent {
    graph.me().people().list().await?;
    Ok(())
}

// GET /me/people?$search=adele&$top=5
async fn request_11(graph: msgraph::v1::Graph) -> Sent {
    graph.me().people().list().search("adele").top(5).await?;
    Ok(())
}

// GET /me/extensions
async fn request_12(graph: msgraph::v1::Graph) -> Sent {
    graph.me().extensions().list().await?;
    Ok(())
}

// GET /me/extensions/com.contoso.roaming
async fn request_13(graph: msgraph::v1::Graph) -> Sent {
    graph.me().extensions().id("com.contoso.roaming").get().await?;
    Ok(())
}

// GET /me/drive
async fn request_14(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().get().await?;
    Ok(())
}

// GET /me/drive/root
async fn request_15(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().root().get().await?;
    Ok(())
}

// GET /me/drive/root/children
async fn request_16(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().root().children().list().await?;
    Ok(())
}

// GET /me/drive/root/children?$select=id,name&$top=5
async fn request_17(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::DriveItem;

    graph.me().drive().root().children().list().select((DriveItem::ID, DriveItem::NAME)).top(5).await?;
    Ok(())
}

// GET /me/messages
async fn request_18(graph: msgraph::v1::Graph) -> Sent {
    graph.me().messages().list().await?;
    Ok(())
}

// GET /me/messages?$filter=importance eq 'high'&$top=10
async fn request_19(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::Importance;
    use msgraph::v1::models::Message;

    graph.me().messages().list().filter(Message::IMPORTANCE.eq(Importance::High)).top(10).await?;
    Ok(())
}

// GET /me/messages?$filter=receivedDateTime ge 2026-01-02T03:04:05Z
async fn request_20(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::Date;
    use msgraph::v1::models::Message;

    graph
        .me()
        .messages()
        .list()
        .filter(Message::RECEIVED_DATE_TIME.ge(Date::from_ordinal_date(2026, 2)?.with_hms(3, 4, 5)?.assume_utc()))
        .await?;
    Ok(())
}

// GET /me/events
async fn request_21(graph: msgraph::v1::Graph) -> Sent {
    graph.me().events().list().await?;
    Ok(())
}

// GET /me/calendarView?startDateTime=2026-01-01T00:00:00Z&endDateTime=2026-01-08T00:00:00Z
async fn request_22(graph: msgraph::v1::Graph) -> Sent {
    graph
        .me()
        .calendar_view()
        .list()
        .query("startDateTime", "2026-01-01T00:00:00Z")
        .query("endDateTime", "2026-01-08T00:00:00Z")
        .await?;
    Ok(())
}

// GET /me/calendarView
async fn request_23(graph: msgraph::v1::Graph) -> Sent {
    graph.me().calendar_view().list().await?;
    Ok(())
}

// POST /me/sendMail
async fn request_24(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::BodyType;
    use msgraph::v1::models::EmailAddress;
    use msgraph::v1::models::Importance;
    use msgraph::v1::models::ItemBody;
    use msgraph::v1::models::Message;
    use msgraph::v1::models::Recipient;
    use msgraph::v1::requests;

    graph
        .me()
        .send_mail(requests::user::SendMailRequest::new(Message::new().with_body(ItemBody::new().with_content("They bloom.").with_content_type(BodyType::Text)).with_importance(Importance::High).with_subject("Roses").with_to_recipients([Recipient::new().with_email_address(EmailAddress::new().with_address("kim@example.com").with_name("Kim"))])).with_save_to_sent_items(false))
        .await?;
    Ok(())
}

// GET /me/contacts
async fn request_25(graph: msgraph::v1::Graph) -> Sent {
    graph.me().contacts().list().await?;
    Ok(())
}

// GET /me/joinedTeams
async fn request_26(graph: msgraph::v1::Graph) -> Sent {
    graph.me().joined_teams().list().await?;
    Ok(())
}

// GET /me/onenote/notebooks
async fn request_27(graph: msgraph::v1::Graph) -> Sent {
    graph.me().onenote().notebooks().list().await?;
    Ok(())
}

// GET /me/planner/tasks
async fn request_28(graph: msgraph::v1::Graph) -> Sent {
    graph.me().planner().tasks().list().await?;
    Ok(())
}

// GET /me/todo/lists
async fn request_29(graph: msgraph::v1::Graph) -> Sent {
    graph.me().todo().lists().list().await?;
    Ok(())
}

// GET /me/insights/trending
async fn request_30(graph: msgraph::v1::Graph) -> Sent {
    graph.me().insights().trending().list().await?;
    Ok(())
}

// GET /me/insights/used
async fn request_31(graph: msgraph::v1::Graph) -> Sent {
    graph.me().insights().used().list().await?;
    Ok(())
}

// GET /me/insights/shared
async fn request_32(graph: msgraph::v1::Graph) -> Sent {
    graph.me().insights().shared().list().await?;
    Ok(())
}

// GET /users
async fn request_33(graph: msgraph::v1::Graph) -> Sent {
    graph.users().list().await?;
    Ok(())
}

// GET /users/$count
async fn request_34(graph: msgraph::v1::Graph) -> Sent {
    graph.users().count().await?;
    Ok(())
}

// GET /users?$count=true
async fn request_35(graph: msgraph::v1::Graph) -> Sent {
    graph.users().list().count().await?;
    Ok(())
}

// GET /users?$search="displayName:adele"&$orderby=displayName
async fn request_36(graph: msgraph::v1::Graph) -> Sent {
    graph.users().list().search("\"displayName:adele\"").orderby("displayName").await?;
    Ok(())
}

// GET /users?$filter=startswith(displayName,'A')&$select=id,displayName,mail
async fn request_37(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::User;

    graph
        .users()
        .list()
        .filter("startswith(displayName,'A')")
        .select((User::ID, User::DISPLAY_NAME, User::MAIL))
        .await?;
    Ok(())
}

// GET /users?$expand=manager
async fn request_38(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::User;

    graph.users().list().expand(User::MANAGER).await?;
    Ok(())
}

// GET /users?$expand=manager($select=id,displayName)
async fn request_39(graph: msgraph::v1::Graph) -> Sent {
    graph.users().list().expand(["manager($select=id,displayName)"]).await?;
    Ok(())
}

// GET /users/adele@contoso.com
async fn request_40(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("adele@contoso.com").get().await?;
    Ok(())
}

// GET /users/{id}
async fn request_41(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").get().await?;
    Ok(())
}

// PATCH /users/{id}
async fn request_42(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::User;

    graph
        .users()
        .id("id")
        .update(User::new().with_account_enabled(true).with_department("Garden").with_office_location("Shed 2"))
        .await?;
    Ok(())
}

// DELETE /users/{id}
async fn request_43(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").delete().await?;
    Ok(())
}

// POST /users
async fn request_44(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::PasswordProfile;
    use msgraph::v1::models::User;

    graph
        .users()
        .create(User::new().with_account_enabled(true).with_display_name("Kim Lee").with_mail_nickname("kim").with_password_profile(PasswordProfile::new().with_force_change_password_next_sign_in(true).with_password("not a secret")).with_user_principal_name("kim@example.com"))
        .await?;
    Ok(())
}

// GET /users/delta
async fn request_45(graph: msgraph::v1::Graph) -> Sent {
    graph.users().delta().await?;
    Ok(())
}

// GET /users/{id}/manager
async fn request_46(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").manager().get().await?;
    Ok(())
}

// PUT /users/{id}/manager/$ref
async fn request_47(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").set_manager_ref("https://graph.microsoft.com/v1.0/users/1").await?;
    Ok(())
}

// GET /users/{id}/directReports
async fn request_48(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").direct_reports().list().await?;
    Ok(())
}

// GET /users/{id}/memberOf
async fn request_49(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").member_of().list().await?;
    Ok(())
}

// GET /users/{id}/transitiveMemberOf
async fn request_50(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").transitive_member_of().list().await?;
    Ok(())
}

// GET /users/{id}/ownedDevices
async fn request_51(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").owned_devices().list().await?;
    Ok(())
}

// GET /users/{id}/registeredDevices
async fn request_52(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").registered_devices().list().await?;
    Ok(())
}

// GET /users/{id}/licenseDetails
async fn request_53(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").license_details().list().await?;
    Ok(())
}

// POST /users/{id}/assignLicense
async fn request_54(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::Uuid;
    use msgraph::v1::models::AssignedLicense;
    use msgraph::v1::requests;

    graph
        .users()
        .id("id")
        .assign_license(requests::user::AssignLicenseRequest::new().with_add_licenses([AssignedLicense::new().with_disabled_plans(["00000000-0000-0000-0000-000000000002".parse::<Uuid>()?]).with_sku_id("00000000-0000-0000-0000-000000000001".parse::<Uuid>()?)]).with_remove_licenses(Vec::<Uuid>::new()))
        .await?;
    Ok(())
}

// POST /users/{id}/revokeSignInSessions
async fn request_55(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").revoke_sign_in_sessions().await?;
    Ok(())
}

// POST /users/{id}/changePassword
async fn request_56(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph
        .users()
        .id("id")
        .change_password(requests::user::ChangePasswordRequest::new().with_current_password("old").with_new_password("new"))
        .await?;
    Ok(())
}

// POST /users/{id}/getMemberGroups
async fn request_57(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph
        .users()
        .id("id")
        .get_member_groups(requests::directory_object::GetMemberGroupsRequest::new().with_security_enabled_only(true))
        .await?;
    Ok(())
}

// POST /users/{id}/checkMemberGroups
async fn request_58(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph
        .users()
        .id("id")
        .check_member_groups(requests::directory_object::CheckMemberGroupsRequest::new().with_group_ids(["g1", "g2"]))
        .await?;
    Ok(())
}

// GET /users/{id}/photos/48x48
async fn request_59(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").photos().id("48x48").get().await?;
    Ok(())
}

// GET /me/photos/48x48/$value
async fn request_60(graph: msgraph::v1::Graph) -> Sent {
    graph.me().photos().id("48x48").download().await?;
    Ok(())
}

// GET /users/{id}/photo/$value
async fn request_61(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").photo().download().await?;
    Ok(())
}

// PUT /users/{id}/photo/$value
async fn request_62(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").photo().upload(Vec::<u8>::new()).await?;
    Ok(())
}

// GET /users/{id}/mailboxSettings
async fn request_63(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").mailbox_settings().get().await?;
    Ok(())
}

// GET /me/mailboxSettings
async fn request_64(graph: msgraph::v1::Graph) -> Sent {
    graph.me().mailbox_settings().get().await?;
    Ok(())
}

// PATCH /me/mailboxSettings
async fn request_65(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::AutomaticRepliesSetting;
    use msgraph::v1::models::AutomaticRepliesStatus;
    use msgraph::v1::models::DateTimeTimeZone;
    use msgraph::v1::models::LocaleInfo;
    use msgraph::v1::models::MailboxSettings;

    graph
        .me()
        .mailbox_settings()
        .update(MailboxSettings::new().with_automatic_replies_setting(AutomaticRepliesSetting::new().with_scheduled_start_date_time(DateTimeTimeZone::new().with_date_time("2026-12-24T08:00:00").with_time_zone("UTC")).with_status(AutomaticRepliesStatus::Scheduled)).with_language(LocaleInfo::new().with_display_name("English").with_locale("en-GB")).with_time_zone("UTC"))
        .await?;
    Ok(())
}

// GET /users/{id}/appRoleAssignments
async fn request_66(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").app_role_assignments().list().await?;
    Ok(())
}

// GET /users/{id}/authentication/methods
async fn request_67(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").authentication().methods().list().await?;
    Ok(())
}

// GET /me/outlook/masterCategories
async fn request_68(graph: msgraph::v1::Graph) -> Sent {
    graph.me().outlook().master_categories().list().await?;
    Ok(())
}

// GET /me/settings
async fn request_69(graph: msgraph::v1::Graph) -> Sent {
    graph.me().settings().get().await?;
    Ok(())
}

// GET /users/{id}/oauth2PermissionGrants
async fn request_70(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").oauth2_permission_grants().list().await?;
    Ok(())
}

// GET /me/messages/{id}
async fn request_71(graph: msgraph::v1::Graph) -> Sent {
    graph.me().messages().id("id").get().await?;
    Ok(())
}

// PATCH /me/messages/{id}
async fn request_72(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::FollowupFlag;
    use msgraph::v1::models::FollowupFlagStatus;
    use msgraph::v1::models::Message;

    graph
        .me()
        .messages()
        .id("id")
        .update(Message::new().with_categories(["green"]).with_flag(FollowupFlag::new().with_flag_status(FollowupFlagStatus::Flagged)).with_is_read(true))
        .await?;
    Ok(())
}

// DELETE /me/messages/{id}
async fn request_73(graph: msgraph::v1::Graph) -> Sent {
    graph.me().messages().id("id").delete().await?;
    Ok(())
}

// POST /me/messages
async fn request_74(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::Model;
    use msgraph::Value;
    use msgraph::v1::models::EmailAddress;
    use msgraph::v1::models::Message;
    use msgraph::v1::models::Recipient;
    use serde_json::json;

    graph
        .me()
        .messages()
        .create(Message::from_object(Message::new().with_bcc_recipients([Recipient::new().with_email_address(EmailAddress::new().with_address("lou@example.com"))]).with_subject("Tulips").into_object().with::<Value>("internetMessageHeaders", json!([{"name":"x-garden","value":"1"}]))))
        .await?;
    Ok(())
}

// POST /me/messages/{id}/send
async fn request_75(graph: msgraph::v1::Graph) -> Sent {
    graph.me().messages().id("id").send().await?;
    Ok(())
}

// POST /me/messages/{id}/reply
async fn request_76(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::EmailAddress;
    use msgraph::v1::models::Message;
    use msgraph::v1::models::Recipient;
    use msgraph::v1::requests;

    graph
        .me()
        .messages()
        .id("id")
        .reply(requests::message::ReplyRequest::new().with_comment("Thank you.").with_message(Message::new().with_reply_to([Recipient::new().with_email_address(EmailAddress::new().with_address("kim@example.com"))])))
        .await?;
    Ok(())
}

// POST /me/messages/{id}/replyAll
async fn request_77(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph
        .me()
        .messages()
        .id("id")
        .reply_all(requests::message::ReplyAllRequest::new().with_comment("Thank you all."))
        .await?;
    Ok(())
}

// POST /me/messages/{id}/forward
async fn request_78(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::EmailAddress;
    use msgraph::v1::models::Recipient;
    use msgraph::v1::requests;

    graph
        .me()
        .messages()
        .id("id")
        .forward(requests::message::ForwardRequest::new().with_comment("See below.").with_to_recipients([Recipient::new().with_email_address(EmailAddress::new().with_address("lou@example.com"))]))
        .await?;
    Ok(())
}

// POST /me/messages/{id}/createReply
async fn request_79(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph.me().messages().id("id").create_reply(requests::message::CreateReplyRequest::new()).await?;
    Ok(())
}

// POST /me/messages/{id}/createForward
async fn request_80(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::EmailAddress;
    use msgraph::v1::models::Recipient;
    use msgraph::v1::requests;

    graph
        .me()
        .messages()
        .id("id")
        .create_forward(requests::message::CreateForwardRequest::new().with_to_recipients([Recipient::new().with_email_address(EmailAddress::new().with_address("lou@example.com"))]).with_comment("See below."))
        .await?;
    Ok(())
}

// POST /me/messages/{id}/move
async fn request_81(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph
        .me()
        .messages()
        .id("id")
        .move_(requests::message::MoveRequest::new().with_destination_id("archive"))
        .await?;
    Ok(())
}

// POST /me/messages/{id}/copy
async fn request_82(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph
        .me()
        .messages()
        .id("id")
        .copy(requests::message::CopyRequest::new().with_destination_id("archive"))
        .await?;
    Ok(())
}

// GET /me/messages/{id}/attachments
async fn request_83(graph: msgraph::v1::Graph) -> Sent {
    graph.me().messages().id("id").attachments().list().await?;
    Ok(())
}

// GET /me/messages/{id}/attachments/{id}
async fn request_84(graph: msgraph::v1::Graph) -> Sent {
    graph.me().messages().id("id").attachments().id("id").get().await?;
    Ok(())
}

// POST /me/messages/{id}/attachments
async fn request_85(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::Model;
    use msgraph::v1::models::FileAttachment;

    graph
        .me()
        .messages()
        .id("id")
        .attachments()
        .create(FileAttachment::from_object(FileAttachment::new().with_content_type("text/plain").with_name("a.txt").into_object().with("contentBytes", "YQ==")))
        .await?;
    Ok(())
}

// GET /me/messages/{id}/$value
async fn request_86(graph: msgraph::v1::Graph) -> Sent {
    graph.me().messages().id("id").download().await?;
    Ok(())
}

// GET /me/messages/{id}?$expand=attachments
async fn request_87(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::Message;

    graph.me().messages().id("id").get().expand(Message::ATTACHMENTS).await?;
    Ok(())
}

// GET /users/{id}/messages
async fn request_88(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").messages().list().await?;
    Ok(())
}

// GET /users/{id}/messages/{id}
async fn request_89(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").messages().id("id").get().await?;
    Ok(())
}

// POST /users/{id}/sendMail
async fn request_90(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::Message;
    use msgraph::v1::requests;

    graph
        .users()
        .id("id")
        .send_mail(requests::user::SendMailRequest::new(Message::new().with_subject("Weeds")))
        .await?;
    Ok(())
}

// GET /me/mailFolders
async fn request_91(graph: msgraph::v1::Graph) -> Sent {
    graph.me().mail_folders().list().await?;
    Ok(())
}

// GET /me/mailFolders/inbox
async fn request_92(graph: msgraph::v1::Graph) -> Sent {
    graph.me().mail_folders().inbox().get().await?;
    Ok(())
}

// GET /me/mailFolders/inbox/messages
async fn request_93(graph: msgraph::v1::Graph) -> Sent {
    graph.me().mail_folders().inbox().messages().list().await?;
    Ok(())
}

// GET /me/mailFolders/inbox/messages?$filter=isRead eq false&$select=subject,from
async fn request_94(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::Message;

    graph
        .me()
        .mail_folders()
        .inbox()
        .messages()
        .list()
        .filter(Message::IS_READ.eq(false))
        .select((Message::SUBJECT, Message::FROM))
        .await?;
    Ok(())
}

// GET /me/mailFolders/inbox/messages/delta
async fn request_95(graph: msgraph::v1::Graph) -> Sent {
    graph.me().mail_folders().inbox().messages().delta().await?;
    Ok(())
}

// GET /me/mailFolders/{id}/childFolders
async fn request_96(graph: msgraph::v1::Graph) -> Sent {
    graph.me().mail_folders().id("id").child_folders().list().await?;
    Ok(())
}

// GET /me/mailFolders/{id}/childFolders/{id}/childFolders
async fn request_97(graph: msgraph::v1::Graph) -> Sent {
    graph.me().mail_folders().id("id").child_folders().id("id").child_folders().list().await?;
    Ok(())
}

// GET /me/mailFolders/inbox/messageRules
async fn request_98(graph: msgraph::v1::Graph) -> Sent {
    graph.me().mail_folders().inbox().message_rules().list().await?;
    Ok(())
}

// POST /me/mailFolders/{id}/move
async fn request_99(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph
        .me()
        .mail_folders()
        .id("id")
        .move_(requests::mail_folder::MoveRequest::new().with_destination_id("archive"))
        .await?;
    Ok(())
}

// GET /me/inferenceClassification/overrides
async fn request_100(graph: msgraph::v1::Graph) -> Sent {
    graph.me().inference_classification().overrides().list().await?;
    Ok(())
}

// GET /users/{id}/mailFolders/{id}/messages/{id}/attachments
async fn request_101(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").mail_folders().id("id").messages().id("id").attachments().list().await?;
    Ok(())
}

// GET /me/calendar
async fn request_102(graph: msgraph::v1::Graph) -> Sent {
    graph.me().calendar().get().await?;
    Ok(())
}

// GET /me/calendar/events
async fn request_103(graph: msgraph::v1::Graph) -> Sent {
    graph.me().calendar().events().list().await?;
    Ok(())
}

// GET /me/calendars
async fn request_104(graph: msgraph::v1::Graph) -> Sent {
    graph.me().calendars().list().await?;
    Ok(())
}

// GET /me/calendars/{id}/events
async fn request_105(graph: msgraph::v1::Graph) -> Sent {
    graph.me().calendars().id("id").events().list().await?;
    Ok(())
}

// GET /me/calendars/{id}/calendarView?startDateTime=2026-01-01&endDateTime=2026-02-01
async fn request_106(graph: msgraph::v1::Graph) -> Sent {
    graph
        .me()
        .calendars()
        .id("id")
        .calendar_view()
        .list()
        .query("startDateTime", "2026-01-01")
        .query("endDateTime", "2026-02-01")
        .await?;
    Ok(())
}

// GET /me/calendarGroups
async fn request_107(graph: msgraph::v1::Graph) -> Sent {
    graph.me().calendar_groups().list().await?;
    Ok(())
}

// GET /me/events/{id}
async fn request_108(graph: msgraph::v1::Graph) -> Sent {
    graph.me().events().id("id").get().await?;
    Ok(())
}

// PATCH /me/events/{id}
async fn request_109(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::Event;
    use msgraph::v1::models::Location;
    use msgraph::v1::models::PhysicalAddress;

    graph
        .me()
        .events()
        .id("id")
        .update(Event::new().with_is_reminder_on(false).with_location(Location::new().with_address(PhysicalAddress::new().with_city("Bath").with_country_or_region("UK")).with_display_name("Shed 2")))
        .await?;
    Ok(())
}

// POST /me/events
async fn request_110(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::Date;
    use msgraph::v1::models::Attendee;
    use msgraph::v1::models::AttendeeType;
    use msgraph::v1::models::DateTimeTimeZone;
    use msgraph::v1::models::DayOfWeek;
    use msgraph::v1::models::EmailAddress;
    use msgraph::v1::models::Event;
    use msgraph::v1::models::PatternedRecurrence;
    use msgraph::v1::models::RecurrencePattern;
    use msgraph::v1::models::RecurrencePatternType;
    use msgraph::v1::models::RecurrenceRange;
    use msgraph::v1::models::RecurrenceRangeType;

    graph
        .me()
        .events()
        .create(Event::new().with_attendees([Attendee::new().with_email_address(EmailAddress::new().with_address("kim@example.com")).with_type(AttendeeType::Required)]).with_end(DateTimeTimeZone::new().with_date_time("2026-12-01T10:00:00").with_time_zone("UTC")).with_recurrence(PatternedRecurrence::new().with_pattern(RecurrencePattern::new().with_days_of_week([DayOfWeek::Monday]).with_interval(1).with_type(RecurrencePatternType::Weekly)).with_range(RecurrenceRange::new().with_end_date(Date::from_ordinal_date(2026, 365)?).with_start_date(Date::from_ordinal_date(2026, 335)?).with_type(RecurrenceRangeType::EndDate))).with_start(DateTimeTimeZone::new().with_date_time("2026-12-01T09:00:00").with_time_zone("UTC")).with_subject("Planting"))
        .await?;
    Ok(())
}

// DELETE /me/events/{id}
async fn request_111(graph: msgraph::v1::Graph) -> Sent {
    graph.me().events().id("id").delete().await?;
    Ok(())
}

// GET /me/events/{id}/instances?startDateTime=2026-01-01&endDateTime=2026-02-01
async fn request_112(graph: msgraph::v1::Graph) -> Sent {
    graph
        .me()
        .events()
        .id("id")
        .instances()
        .list()
        .query("startDateTime", "2026-01-01")
        .query("endDateTime", "2026-02-01")
        .await?;
    Ok(())
}

// POST /me/events/{id}/accept
async fn request_113(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph
        .me()
        .events()
        .id("id")
        .accept(requests::event::AcceptRequest::new().with_comment("Yes.").with_send_response(true))
        .await?;
    Ok(())
}

// POST /me/events/{id}/decline
async fn request_114(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph
        .me()
        .events()
        .id("id")
        .decline(requests::event::DeclineRequest::new().with_comment("No.").with_send_response(false))
        .await?;
    Ok(())
}

// POST /me/events/{id}/cancel
async fn request_115(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;
    use serde_json::json;

    graph
        .me()
        .events()
        .id("id")
        .cancel(requests::event::CancelRequest::new())
        .json(json!({"comment":"It rains."}))
        .await?;
    Ok(())
}

// POST /me/findMeetingTimes
async fn request_116(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::Duration;
    use msgraph::v1::requests;

    graph
        .me()
        .find_meeting_times(requests::user::FindMeetingTimesRequest::new().with_is_organizer_optional(false).with_max_candidates(3).with_meeting_duration("PT1H".parse::<Duration>()?).with_minimum_attendee_percentage(50.0))
        .await?;
    Ok(())
}

// POST /me/calendar/getSchedule
async fn request_117(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::DateTimeTimeZone;
    use msgraph::v1::requests;

    graph
        .me()
        .calendar()
        .get_schedule(requests::calendar::GetScheduleRequest::new().with_availability_view_interval(60).with_end_time(DateTimeTimeZone::new().with_date_time("2026-12-01T18:00:00").with_time_zone("UTC")).with_schedules(["kim@example.com"]).with_start_time(DateTimeTimeZone::new().with_date_time("2026-12-01T09:00:00").with_time_zone("UTC")))
        .await?;
    Ok(())
}

// GET /me/calendarView/delta?startDateTime=2026-01-01&endDateTime=2026-02-01
async fn request_118(graph: msgraph::v1::Graph) -> Sent {
    graph
        .me()
        .calendar_view()
        .delta()
        .query("startDateTime", "2026-01-01")
        .query("endDateTime", "2026-02-01")
        .await?;
    Ok(())
}

// GET /groups/{id}/events
async fn request_119(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").events().list().await?;
    Ok(())
}

// GET /groups/{id}/calendarView
async fn request_120(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").calendar_view().list().await?;
    Ok(())
}

// GET /places/microsoft.graph.room
async fn request_121(graph: msgraph::v1::Graph) -> Sent {
    graph.places().as_room().list().await?;
    Ok(())
}

// GET /me/contactFolders
async fn request_122(graph: msgraph::v1::Graph) -> Sent {
    graph.me().contact_folders().list().await?;
    Ok(())
}

// GET /me/contactFolders/{id}/contacts
async fn request_123(graph: msgraph::v1::Graph) -> Sent {
    graph.me().contact_folders().id("id").contacts().list().await?;
    Ok(())
}

// POST /me/contacts
async fn request_124(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::Contact;
    use msgraph::v1::models::EmailAddress;
    use msgraph::v1::models::PhysicalAddress;

    graph
        .me()
        .contacts()
        .create(Contact::new().with_email_addresses([EmailAddress::new().with_address("kim@example.com").with_name("Kim")]).with_given_name("Kim").with_home_address(PhysicalAddress::new().with_postal_code("12345").with_street("1 Elm Road")).with_surname("Lee"))
        .await?;
    Ok(())
}

// GET /me/contacts/{id}
async fn request_125(graph: msgraph::v1::Graph) -> Sent {
    graph.me().contacts().id("id").get().await?;
    Ok(())
}

// GET /me/reminderView(startDateTime='2026-01-01',endDateTime='2026-02-01')
async fn request_126(graph: msgraph::v1::Graph) -> Sent {
    graph.me().reminder_view("2026-01-01", "2026-02-01").await?;
    Ok(())
}

// GET /drives/{id}
async fn request_127(graph: msgraph::v1::Graph) -> Sent {
    graph.drives().id("id").get().await?;
    Ok(())
}

// GET /drives/{id}/root
async fn request_128(graph: msgraph::v1::Graph) -> Sent {
    graph.drives().id("id").root().get().await?;
    Ok(())
}

// GET /drives/{id}/root/children
async fn request_129(graph: msgraph::v1::Graph) -> Sent {
    graph.drives().id("id").root().children().list().await?;
    Ok(())
}

// GET /drives/{id}/items/{id}
async fn request_130(graph: msgraph::v1::Graph) -> Sent {
    graph.drives().id("id").items().id("id").get().await?;
    Ok(())
}

// GET /drives/{id}/items/{id}/children
async fn request_131(graph: msgraph::v1::Graph) -> Sent {
    graph.drives().id("id").items().id("id").children().list().await?;
    Ok(())
}

// GET /me/drive/items/{id}
async fn request_132(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().items().id("id").get().await?;
    Ok(())
}

// GET /me/drive/items/{id}/children?$orderby=name
async fn request_133(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().items().id("id").children().list().orderby("name").await?;
    Ok(())
}

// PATCH /me/drive/items/{id}
async fn request_134(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::DriveItem;

    graph
        .me()
        .drive()
        .items()
        .id("id")
        .update(DriveItem::new().with_description("The plan").with_name("plan.txt"))
        .await?;
    Ok(())
}

// DELETE /me/drive/items/{id}
async fn request_135(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().items().id("id").delete().await?;
    Ok(())
}

// GET /me/drive/items/{id}/content
async fn request_136(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().items().id("id").content().download().await?;
    Ok(())
}

// GET /me/drive/root:/Documents/a b.txt
async fn request_137(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().root().path("Documents/a b.txt").get().await?;
    Ok(())
}

// GET /me/drive/root:/Documents:/children
async fn request_138(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().root().path("Documents").children().list().await?;
    Ok(())
}

// GET /me/drive/root:/Documents/a.txt:/content
async fn request_139(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().root().path("Documents/a.txt").content().download().await?;
    Ok(())
}

// PUT /me/drive/root:/Documents/a.txt:/content
async fn request_140(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().root().path("Documents/a.txt").content().upload(Vec::<u8>::new()).await?;
    Ok(())
}

// POST /me/drive/root:/big.zip:/createUploadSession
async fn request_141(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph
        .me()
        .drive()
        .root()
        .path("big.zip")
        .create_upload_session(requests::drive_item::CreateUploadSessionRequest::new())
        .await?;
    Ok(())
}

// POST /me/drive/root/children
async fn request_142(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::Model;
    use msgraph::Value;
    use msgraph::v1::models::DriveItem;
    use serde_json::json;

    graph
        .me()
        .drive()
        .root()
        .children()
        .create(DriveItem::from_object(DriveItem::new().with_name("Plans").into_object().with::<Value>("folder", json!({}))))
        .await?;
    Ok(())
}

// POST /me/drive/items/{id}/children
async fn request_143(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::Model;
    use msgraph::Value;
    use msgraph::v1::models::DriveItem;
    use serde_json::json;

    graph
        .me()
        .drive()
        .items()
        .id("id")
        .children()
        .create(DriveItem::from_object(DriveItem::new().with_name("Plans").into_object().with::<Value>("folder", json!({}))))
        .await?;
    Ok(())
}

// POST /me/drive/items/{id}/copy
async fn request_144(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::Model;
    use msgraph::v1::models::ItemReference;
    use msgraph::v1::requests;

    graph
        .me()
        .drive()
        .items()
        .id("id")
        .copy(requests::drive_item::CopyRequest::new().with_parent_reference(ItemReference::from_object(ItemReference::new().into_object().with("driveId", "d").with("id", "f"))).with_name("plan (copy).txt"))
        .await?;
    Ok(())
}

// POST /me/drive/items/{id}/createLink
async fn request_145(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph
        .me()
        .drive()
        .items()
        .id("id")
        .create_link(requests::drive_item::CreateLinkRequest::new().with_type("view").with_scope("organization"))
        .await?;
    Ok(())
}

// POST /me/drive/items/{id}/invite
async fn request_146(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::DriveRecipient;
    use msgraph::v1::requests;

    graph
        .me()
        .drive()
        .items()
        .id("id")
        .invite(requests::drive_item::InviteRequest::new().with_recipients([DriveRecipient::new().with_email("kim@example.com")]).with_message("Look.").with_require_sign_in(true).with_send_invitation(false).with_roles(["read"]))
        .await?;
    Ok(())
}

// GET /me/drive/items/{id}/permissions
async fn request_147(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().items().id("id").permissions().list().await?;
    Ok(())
}

// DELETE /me/drive/items/{id}/permissions/{id}
async fn request_148(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().items().id("id").permissions().id("id").delete().await?;
    Ok(())
}

// GET /me/drive/items/{id}/thumbnails
async fn request_149(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().items().id("id").thumbnails().list().await?;
    Ok(())
}

// GET /me/drive/items/{id}/versions
async fn request_150(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().items().id("id").versions().list().await?;
    Ok(())
}

// GET /me/drive/root/delta
async fn request_151(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().root().delta().await?;
    Ok(())
}

// GET /me/drive/root/search(q='budget')
async fn request_152(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().root().search("budget").await?;
    Ok(())
}

// GET /me/drive/special/documents
async fn request_153(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().special().id("documents").get().await?;
    Ok(())
}

// GET /me/drive/special/documents/children
async fn request_154(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().special().id("documents").children().list().await?;
    Ok(())
}

// GET /me/drive/sharedWithMe
async fn request_155(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().shared_with_me().list().await?;
    Ok(())
}

// GET /me/drive/recent
async fn request_156(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().recent().list().await?;
    Ok(())
}

// GET /shares/{id}/driveItem
async fn request_157(graph: msgraph::v1::Graph) -> Sent {
    graph.shares().id("id").drive_item().get().await?;
    Ok(())
}

// GET /groups/{id}/drive
async fn request_158(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").drive().get().await?;
    Ok(())
}

// GET /groups/{id}/drive/root/children
async fn request_159(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").drive().root().children().list().await?;
    Ok(())
}

// GET /users/{id}/drive/root/children
async fn request_160(graph: msgraph::v1::Graph) -> Sent {
    graph.users().id("id").drive().root().children().list().await?;
    Ok(())
}

// PUT /me/drive/items/{id}:/new.txt:/content
async fn request_161(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().items().id("id").path("new.txt").content().upload(Vec::<u8>::new()).await?;
    Ok(())
}

// GET /me/drives
async fn request_162(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drives().list().await?;
    Ok(())
}

// GET /me/drive/items/{id}/workbook/worksheets
async fn request_163(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().items().id("id").workbook().worksheets().list().await?;
    Ok(())
}

// GET /me/drive/items/{id}/workbook/worksheets/Sheet1
async fn request_164(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().items().id("id").workbook().worksheets().id("Sheet1").get().await?;
    Ok(())
}

// GET /me/drive/items/{id}/workbook/worksheets/Sheet1/usedRange
async fn request_165(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().items().id("id").workbook().worksheets().id("Sheet1").used_range().await?;
    Ok(())
}

// GET /me/drive/items/{id}/workbook/worksheets/Sheet1/range(address='A1:B2')
async fn request_166(graph: msgraph::v1::Graph) -> Sent {
    graph
        .me()
        .drive()
        .items()
        .id("id")
        .workbook()
        .worksheets()
        .id("Sheet1")
        .range_with_address("A1:B2")
        .get()
        .await?;
    Ok(())
}

// PATCH /me/drive/items/{id}/workbook/worksheets/Sheet1/range(address='A1:B2')
async fn request_167(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::WorkbookRange;
    use serde_json::json;

    graph
        .me()
        .drive()
        .items()
        .id("id")
        .workbook()
        .worksheets()
        .id("Sheet1")
        .range_with_address("A1:B2")
        .update(WorkbookRange::new().with_values(json!([["a",1],[true,null]])))
        .await?;
    Ok(())
}

// GET /me/drive/items/{id}/workbook/tables
async fn request_168(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().items().id("id").workbook().tables().list().await?;
    Ok(())
}

// POST /me/drive/items/{id}/workbook/tables/add
async fn request_169(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph
        .me()
        .drive()
        .items()
        .id("id")
        .workbook()
        .tables()
        .add(requests::table_collection::AddRequest::new().with_address("A1:B2").with_has_headers(true))
        .await?;
    Ok(())
}

// GET /me/drive/items/{id}/workbook/tables/Table1/rows
async fn request_170(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().items().id("id").workbook().tables().id("Table1").rows().list().await?;
    Ok(())
}

// POST /me/drive/items/{id}/workbook/tables/Table1/rows
async fn request_171(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::Model;
    use msgraph::Value;
    use msgraph::v1::models::WorkbookTableRow;
    use serde_json::json;

    graph
        .me()
        .drive()
        .items()
        .id("id")
        .workbook()
        .tables()
        .id("Table1")
        .rows()
        .create(WorkbookTableRow::from_object(WorkbookTableRow::new().with_values(json!([["a",1]])).into_object().with::<Value>("index", json!(0))))
        .await?;
    Ok(())
}

// POST /me/drive/items/{id}/workbook/createSession
async fn request_172(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph
        .me()
        .drive()
        .items()
        .id("id")
        .workbook()
        .create_session(requests::workbook::CreateSessionRequest::new(true))
        .await?;
    Ok(())
}

// GET /me/drive/root:/book.xlsx:/workbook/worksheets
async fn request_173(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().root().path("book.xlsx").workbook().worksheets().list().await?;
    Ok(())
}

// GET /sites/root
async fn request_174(graph: msgraph::v1::Graph) -> Sent {
    graph.sites().root().get().await?;
    Ok(())
}

// GET /sites/root/drives
async fn request_175(graph: msgraph::v1::Graph) -> Sent {
    graph.sites().root().drives().list().await?;
    Ok(())
}

// GET /sites?search=contoso
async fn request_176(graph: msgraph::v1::Graph) -> Sent {
    graph.sites().list().query("search", "contoso").await?;
    Ok(())
}

// GET /sites/{id}
async fn request_177(graph: msgraph::v1::Graph) -> Sent {
    graph.sites().id("id").get().await?;
    Ok(())
}

// GET /sites/contoso.sharepoint.com:/sites/marketing
async fn request_178(graph: msgraph::v1::Graph) -> Sent {
    graph.sites().id("contoso.sharepoint.com").path("sites/marketing").get().await?;
    Ok(())
}

// GET /sites/contoso.sharepoint.com:/sites/marketing:/lists
async fn request_179(graph: msgraph::v1::Graph) -> Sent {
    graph.sites().id("contoso.sharepoint.com").path("sites/marketing").lists().list().await?;
    Ok(())
}

// GET /sites/contoso.sharepoint.com:/sites/marketing:/drives
async fn request_180(graph: msgraph::v1::Graph) -> Sent {
    graph.sites().id("contoso.sharepoint.com").path("sites/marketing").drives().list().await?;
    Ok(())
}

// GET /sites/{id}/lists
async fn request_181(graph: msgraph::v1::Graph) -> Sent {
    graph.sites().id("id").lists().list().await?;
    Ok(())
}

// GET /sites/{id}/lists/{id}
async fn request_182(graph: msgraph::v1::Graph) -> Sent {
    graph.sites().id("id").lists().id("id").get().await?;
    Ok(())
}

// GET /sites/{id}/lists/{id}/items
async fn request_183(graph: msgraph::v1::Graph) -> Sent {
    graph.sites().id("id").lists().id("id").items().list().await?;
    Ok(())
}

// GET /sites/{id}/lists/{id}/items?$expand=fields
async fn request_184(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::ListItem;

    graph.sites().id("id").lists().id("id").items().list().expand(ListItem::FIELDS).await?;
    Ok(())
}

// GET /sites/{id}/lists/{id}/items/{id}
async fn request_185(graph: msgraph::v1::Graph) -> Sent {
    graph.sites().id("id").lists().id("id").items().id("id").get().await?;
    Ok(())
}

// POST /sites/{id}/lists/{id}/items
async fn request_186(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::Model;
    use msgraph::Value;
    use msgraph::v1::models::FieldValueSet;
    use msgraph::v1::models::ListItem;
    use serde_json::json;

    graph
        .sites()
        .id("id")
        .lists()
        .id("id")
        .items()
        .create(ListItem::new().with_fields(FieldValueSet::from_object(FieldValueSet::new().into_object().with::<Value>("Height", json!(3)).with("Title", "Rose"))))
        .await?;
    Ok(())
}

// PATCH /sites/{id}/lists/{id}/items/{id}/fields
async fn request_187(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::Model;
    use msgraph::v1::models::FieldValueSet;

    graph
        .sites()
        .id("id")
        .lists()
        .id("id")
        .items()
        .id("id")
        .fields()
        .update(FieldValueSet::from_object(FieldValueSet::new().into_object().with("Title", "Tulip")))
        .await?;
    Ok(())
}

// GET /sites/{id}/lists/{id}/columns
async fn request_188(graph: msgraph::v1::Graph) -> Sent {
    graph.sites().id("id").lists().id("id").columns().list().await?;
    Ok(())
}

// GET /sites/{id}/drive
async fn request_189(graph: msgraph::v1::Graph) -> Sent {
    graph.sites().id("id").drive().get().await?;
    Ok(())
}

// GET /sites/{id}/drive/root/children
async fn request_190(graph: msgraph::v1::Graph) -> Sent {
    graph.sites().id("id").drive().root().children().list().await?;
    Ok(())
}

// GET /sites/{id}/sites
async fn request_191(graph: msgraph::v1::Graph) -> Sent {
    graph.sites().id("id").sites().list().await?;
    Ok(())
}

// GET /sites/{id}/permissions
async fn request_192(graph: msgraph::v1::Graph) -> Sent {
    graph.sites().id("id").permissions().list().await?;
    Ok(())
}

// GET /groups
async fn request_193(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().list().await?;
    Ok(())
}

// GET /groups/$count
async fn request_194(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().count().await?;
    Ok(())
}

// GET /groups/{id}
async fn request_195(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").get().await?;
    Ok(())
}

// POST /groups
async fn request_196(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::Group;

    graph
        .groups()
        .create(Group::new().with_display_name("Gardeners").with_group_types(["Unified"]).with_mail_enabled(true).with_mail_nickname("gardeners").with_security_enabled(false))
        .await?;
    Ok(())
}

// PATCH /groups/{id}
async fn request_197(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::Group;

    graph.groups().id("id").update(Group::new().with_description("All gardeners")).await?;
    Ok(())
}

// DELETE /groups/{id}
async fn request_198(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").delete().await?;
    Ok(())
}

// GET /groups/{id}/members
async fn request_199(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").members().list().await?;
    Ok(())
}

// GET /groups/{id}/members/$count
async fn request_200(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").members().count().await?;
    Ok(())
}

// GET /groups/{id}/members/microsoft.graph.user?$count=true&$select=id,displayName
async fn request_201(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::User;

    graph.groups().id("id").members().as_user().list().count().select((User::ID, User::DISPLAY_NAME)).await?;
    Ok(())
}

// GET /groups/{id}/transitiveMembers
async fn request_202(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").transitive_members().list().await?;
    Ok(())
}

// GET /groups/{id}/owners
async fn request_203(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").owners().list().await?;
    Ok(())
}

// POST /groups/{id}/members/$ref
async fn request_204(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").members().add_ref("https://graph.microsoft.com/v1.0/directoryObjects/1").await?;
    Ok(())
}

// DELETE /groups/{id}/members/{id}/$ref
async fn request_205(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").members().remove_ref("id").await?;
    Ok(())
}

// POST /groups/{id}/owners/$ref
async fn request_206(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").owners().add_ref("https://graph.microsoft.com/v1.0/directoryObjects/1").await?;
    Ok(())
}

// GET /groups/{id}/conversations
async fn request_207(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").conversations().list().await?;
    Ok(())
}

// GET /groups/{id}/threads
async fn request_208(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").threads().list().await?;
    Ok(())
}

// GET /groups/{id}/sites/root
async fn request_209(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").sites().root().get().await?;
    Ok(())
}

// GET /groups/delta
async fn request_210(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().delta().await?;
    Ok(())
}

// GET /groups/{id}/photo/$value
async fn request_211(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").photo().download().await?;
    Ok(())
}

// GET /groups/{id}/planner/plans
async fn request_212(graph: msgraph::v1::Graph) -> Sent {
    graph.groups().id("id").planner().plans().list().await?;
    Ok(())
}

// POST /teams
async fn request_213(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::Team;

    graph.teams().create(Team::new().with_description("All of them").with_display_name("Gardeners")).await?;
    Ok(())
}

// GET /teams/{id}
async fn request_214(graph: msgraph::v1::Graph) -> Sent {
    graph.teams().id("id").get().await?;
    Ok(())
}

// PATCH /teams/{id}
async fn request_215(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::GiphyRatingType;
    use msgraph::v1::models::Team;
    use msgraph::v1::models::TeamFunSettings;

    graph
        .teams()
        .id("id")
        .update(Team::new().with_fun_settings(TeamFunSettings::new().with_allow_giphy(true).with_giphy_content_rating(GiphyRatingType::Strict)))
        .await?;
    Ok(())
}

// GET /teams/{id}/channels
async fn request_216(graph: msgraph::v1::Graph) -> Sent {
    graph.teams().id("id").channels().list().await?;
    Ok(())
}

// POST /teams/{id}/channels
async fn request_217(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::Channel;
    use msgraph::v1::models::ChannelMembershipType;

    graph
        .teams()
        .id("id")
        .channels()
        .create(Channel::new().with_display_name("Roses").with_membership_type(ChannelMembershipType::Standard))
        .await?;
    Ok(())
}

// GET /teams/{id}/channels/{id}
async fn request_218(graph: msgraph::v1::Graph) -> Sent {
    graph.teams().id("id").channels().id("id").get().await?;
    Ok(())
}

// GET /teams/{id}/channels/{id}/messages
async fn request_219(graph: msgraph::v1::Graph) -> Sent {
    graph.teams().id("id").channels().id("id").messages().list().await?;
    Ok(())
}

// POST /teams/{id}/channels/{id}/messages
async fn request_220(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::BodyType;
    use msgraph::v1::models::ChatMessage;
    use msgraph::v1::models::ItemBody;

    graph
        .teams()
        .id("id")
        .channels()
        .id("id")
        .messages()
        .create(ChatMessage::new().with_body(ItemBody::new().with_content("<b>Rain</b>").with_content_type(BodyType::Html)))
        .await?;
    Ok(())
}

// GET /teams/{id}/channels/{id}/messages/{id}/replies
async fn request_221(graph: msgraph::v1::Graph) -> Sent {
    graph.teams().id("id").channels().id("id").messages().id("id").replies().list().await?;
    Ok(())
}

// GET /teams/{id}/channels/{id}/tabs
async fn request_222(graph: msgraph::v1::Graph) -> Sent {
    graph.teams().id("id").channels().id("id").tabs().list().await?;
    Ok(())
}

// GET /teams/{id}/members
async fn request_223(graph: msgraph::v1::Graph) -> Sent {
    graph.teams().id("id").members().list().await?;
    Ok(())
}

// GET /teams/{id}/installedApps
async fn request_224(graph: msgraph::v1::Graph) -> Sent {
    graph.teams().id("id").installed_apps().list().await?;
    Ok(())
}

// GET /teams/{id}/primaryChannel
async fn request_225(graph: msgraph::v1::Graph) -> Sent {
    graph.teams().id("id").primary_channel().get().await?;
    Ok(())
}

// POST /teams/{id}/archive
async fn request_226(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph
        .teams()
        .id("id")
        .archive(requests::team::ArchiveRequest::new().with_should_set_spo_site_read_only_for_members(true))
        .await?;
    Ok(())
}

// GET /chats
async fn request_227(graph: msgraph::v1::Graph) -> Sent {
    graph.chats().list().await?;
    Ok(())
}

// GET /chats/{id}
async fn request_228(graph: msgraph::v1::Graph) -> Sent {
    graph.chats().id("id").get().await?;
    Ok(())
}

// GET /chats/{id}/messages
async fn request_229(graph: msgraph::v1::Graph) -> Sent {
    graph.chats().id("id").messages().list().await?;
    Ok(())
}

// POST /chats/{id}/messages
async fn request_230(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::ChatMessage;
    use msgraph::v1::models::ItemBody;

    graph
        .chats()
        .id("id")
        .messages()
        .create(ChatMessage::new().with_body(ItemBody::new().with_content("Rain")))
        .await?;
    Ok(())
}

// GET /chats/{id}/members
async fn request_231(graph: msgraph::v1::Graph) -> Sent {
    graph.chats().id("id").members().list().await?;
    Ok(())
}

// GET /me/chats
async fn request_232(graph: msgraph::v1::Graph) -> Sent {
    graph.me().chats().list().await?;
    Ok(())
}

// GET /appCatalogs/teamsApps
async fn request_233(graph: msgraph::v1::Graph) -> Sent {
    graph.app_catalogs().teams_apps().list().await?;
    Ok(())
}

// GET /applications
async fn request_234(graph: msgraph::v1::Graph) -> Sent {
    graph.applications().list().await?;
    Ok(())
}

// GET /applications/{id}
async fn request_235(graph: msgraph::v1::Graph) -> Sent {
    graph.applications().id("id").get().await?;
    Ok(())
}

// GET /applications(appId='00000003-0000-0000-c000-000000000000')
async fn request_236(graph: msgraph::v1::Graph) -> Sent {
    graph.applications().by_app_id("00000003-0000-0000-c000-000000000000").get().await?;
    Ok(())
}

// POST /applications
async fn request_237(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::Uuid;
    use msgraph::v1::models::Application;
    use msgraph::v1::models::RequiredResourceAccess;
    use msgraph::v1::models::ResourceAccess;
    use msgraph::v1::models::WebApplication;

    graph
        .applications()
        .create(Application::new().with_display_name("Watering").with_required_resource_access([RequiredResourceAccess::new().with_resource_access([ResourceAccess::new().with_id("00000000-0000-0000-0000-000000000001".parse::<Uuid>()?).with_type("Scope")]).with_resource_app_id("00000003-0000-0000-c000-000000000000")]).with_sign_in_audience("AzureADMyOrg").with_web(WebApplication::new().with_redirect_uris(["https://example.com/back"])))
        .await?;
    Ok(())
}

// POST /applications/{id}/addPassword
async fn request_238(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::Date;
    use msgraph::v1::models::PasswordCredential;
    use msgraph::v1::requests;

    graph
        .applications()
        .id("id")
        .add_password(requests::application::AddPasswordRequest::new().with_password_credential(PasswordCredential::new().with_display_name("first").with_end_date_time(Date::from_ordinal_date(2027, 335)?.with_hms(0, 0, 0)?.assume_utc())))
        .await?;
    Ok(())
}

// GET /servicePrincipals
async fn request_239(graph: msgraph::v1::Graph) -> Sent {
    graph.service_principals().list().await?;
    Ok(())
}

// GET /servicePrincipals/{id}/appRoleAssignedTo
async fn request_240(graph: msgraph::v1::Graph) -> Sent {
    graph.service_principals().id("id").app_role_assigned_to().list().await?;
    Ok(())
}

// POST /servicePrincipals/{id}/appRoleAssignments
async fn request_241(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::Uuid;
    use msgraph::v1::models::AppRoleAssignment;

    graph
        .service_principals()
        .id("id")
        .app_role_assignments()
        .create(AppRoleAssignment::new().with_app_role_id("00000000-0000-0000-0000-000000000003".parse::<Uuid>()?).with_principal_id("00000000-0000-0000-0000-000000000001".parse::<Uuid>()?).with_resource_id("00000000-0000-0000-0000-000000000002".parse::<Uuid>()?))
        .await?;
    Ok(())
}

// GET /oauth2PermissionGrants
async fn request_242(graph: msgraph::v1::Graph) -> Sent {
    graph.oauth2_permission_grants().list().await?;
    Ok(())
}

// GET /devices
async fn request_243(graph: msgraph::v1::Graph) -> Sent {
    graph.devices().list().await?;
    Ok(())
}

// GET /devices/{id}
async fn request_244(graph: msgraph::v1::Graph) -> Sent {
    graph.devices().id("id").get().await?;
    Ok(())
}

// GET /directoryRoles
async fn request_245(graph: msgraph::v1::Graph) -> Sent {
    graph.directory_roles().list().await?;
    Ok(())
}

// GET /directoryRoles/{id}/members
async fn request_246(graph: msgraph::v1::Graph) -> Sent {
    graph.directory_roles().id("id").members().list().await?;
    Ok(())
}

// GET /directoryObjects/{id}
async fn request_247(graph: msgraph::v1::Graph) -> Sent {
    graph.directory_objects().id("id").get().await?;
    Ok(())
}

// POST /directoryObjects/getByIds
async fn request_248(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph
        .directory_objects()
        .get_by_ids(requests::directory_object::GetByIdsRequest::new().with_ids(["a"]).with_types(["user"]))
        .await?;
    Ok(())
}

// GET /directory/deletedItems/microsoft.graph.group
async fn request_249(graph: msgraph::v1::Graph) -> Sent {
    graph.directory().deleted_items().as_group().list().await?;
    Ok(())
}

// GET /directory/administrativeUnits
async fn request_250(graph: msgraph::v1::Graph) -> Sent {
    graph.directory().administrative_units().list().await?;
    Ok(())
}

// GET /directory/administrativeUnits/{id}/members
async fn request_251(graph: msgraph::v1::Graph) -> Sent {
    graph.directory().administrative_units().id("id").members().list().await?;
    Ok(())
}

// GET /domains
async fn request_252(graph: msgraph::v1::Graph) -> Sent {
    graph.domains().list().await?;
    Ok(())
}

// GET /organization
async fn request_253(graph: msgraph::v1::Graph) -> Sent {
    graph.organization().list().await?;
    Ok(())
}

// GET /subscribedSkus
async fn request_254(graph: msgraph::v1::Graph) -> Sent {
    graph.subscribed_skus().list().await?;
    Ok(())
}

// GET /auditLogs/signIns
async fn request_255(graph: msgraph::v1::Graph) -> Sent {
    graph.audit_logs().sign_ins().list().await?;
    Ok(())
}

// GET /auditLogs/signIns?$top=1
async fn request_256(graph: msgraph::v1::Graph) -> Sent {
    graph.audit_logs().sign_ins().list().top(1).await?;
    Ok(())
}

// GET /auditLogs/directoryAudits
async fn request_257(graph: msgraph::v1::Graph) -> Sent {
    graph.audit_logs().directory_audits().list().await?;
    Ok(())
}

// GET /identity/conditionalAccess/policies
async fn request_258(graph: msgraph::v1::Graph) -> Sent {
    graph.identity().conditional_access().policies().list().await?;
    Ok(())
}

// GET /policies/authorizationPolicy
async fn request_259(graph: msgraph::v1::Graph) -> Sent {
    graph.policies().authorization_policy().get().await?;
    Ok(())
}

// GET /policies/authenticationMethodsPolicy
async fn request_260(graph: msgraph::v1::Graph) -> Sent {
    graph.policies().authentication_methods_policy().get().await?;
    Ok(())
}

// GET /roleManagement/directory/roleDefinitions
async fn request_261(graph: msgraph::v1::Graph) -> Sent {
    graph.role_management().directory().role_definitions().list().await?;
    Ok(())
}

// GET /roleManagement/directory/roleAssignments
async fn request_262(graph: msgraph::v1::Graph) -> Sent {
    graph.role_management().directory().role_assignments().list().await?;
    Ok(())
}

// GET /identityGovernance/accessReviews/definitions
async fn request_263(graph: msgraph::v1::Graph) -> Sent {
    graph.identity_governance().access_reviews().definitions().list().await?;
    Ok(())
}

// GET /identityGovernance/entitlementManagement/accessPackages
async fn request_264(graph: msgraph::v1::Graph) -> Sent {
    graph.identity_governance().entitlement_management().access_packages().list().await?;
    Ok(())
}

// GET /security/secureScores
async fn request_265(graph: msgraph::v1::Graph) -> Sent {
    graph.security().secure_scores().list().await?;
    Ok(())
}

// GET /identityProtection/riskyUsers
async fn request_266(graph: msgraph::v1::Graph) -> Sent {
    graph.identity_protection().risky_users().list().await?;
    Ok(())
}

// GET /subscriptions
async fn request_267(graph: msgraph::v1::Graph) -> Sent {
    graph.subscriptions().list().await?;
    Ok(())
}

// POST /subscriptions
async fn request_268(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::Date;
    use msgraph::v1::models::Subscription;

    graph
        .subscriptions()
        .create(Subscription::new().with_change_type("created,updated").with_client_state("s").with_expiration_date_time(Date::from_ordinal_date(2026, 335)?.with_hms(0, 0, 0)?.assume_utc()).with_notification_url("https://example.com/notify").with_resource("me/messages"))
        .await?;
    Ok(())
}

// DELETE /subscriptions/{id}
async fn request_269(graph: msgraph::v1::Graph) -> Sent {
    graph.subscriptions().id("id").delete().await?;
    Ok(())
}

// GET /schemaExtensions
async fn request_270(graph: msgraph::v1::Graph) -> Sent {
    graph.schema_extensions().list().await?;
    Ok(())
}

// GET /planner/plans/{id}/buckets
async fn request_271(graph: msgraph::v1::Graph) -> Sent {
    graph.planner().plans().id("id").buckets().list().await?;
    Ok(())
}

// GET /planner/tasks/{id}/details
async fn request_272(graph: msgraph::v1::Graph) -> Sent {
    graph.planner().tasks().id("id").details().get().await?;
    Ok(())
}

// POST /planner/tasks
async fn request_273(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::Date;
    use msgraph::v1::models::PlannerTask;

    graph
        .planner()
        .tasks()
        .create(PlannerTask::new().with_due_date_time(Date::from_ordinal_date(2026, 335)?.with_hms(0, 0, 0)?.assume_utc()).with_plan_id("p").with_priority(5).with_title("Water"))
        .await?;
    Ok(())
}

// GET /me/todo/lists/{id}/tasks
async fn request_274(graph: msgraph::v1::Graph) -> Sent {
    graph.me().todo().lists().id("id").tasks().list().await?;
    Ok(())
}

// POST /me/todo/lists/{id}/tasks
async fn request_275(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::DateTimeTimeZone;
    use msgraph::v1::models::TaskStatus;
    use msgraph::v1::models::TodoTask;

    graph
        .me()
        .todo()
        .lists()
        .id("id")
        .tasks()
        .create(TodoTask::new().with_due_date_time(DateTimeTimeZone::new().with_date_time("2026-12-01T00:00:00").with_time_zone("UTC")).with_status(TaskStatus::NotStarted).with_title("Water"))
        .await?;
    Ok(())
}

// GET /me/onenote/sections/{id}/pages
async fn request_276(graph: msgraph::v1::Graph) -> Sent {
    graph.me().onenote().sections().id("id").pages().list().await?;
    Ok(())
}

// PATCH /me/onenote/pages/{id}/content
async fn request_277(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::OnenotePatchActionType;
    use msgraph::v1::models::OnenotePatchContentCommand;
    use msgraph::v1::models::OnenotePatchInsertPosition;

    graph
        .me()
        .onenote()
        .pages()
        .id("id")
        .content()
        .update(vec![OnenotePatchContentCommand::new().with_action(OnenotePatchActionType::from("insert")).with_content("<p>Roses</p>").with_position(OnenotePatchInsertPosition::from("before")).with_target("#para"), OnenotePatchContentCommand::new().with_action(OnenotePatchActionType::from("replace")).with_content("Garden").with_target("title")])
        .await?;
    Ok(())
}

// GET /reports/getOffice365ActiveUserDetail(period='D7')
async fn request_278(graph: msgraph::v1::Graph) -> Sent {
    graph.reports().get_office365_active_user_detail_with_period("D7").await?;
    Ok(())
}

// GET /reports/getTeamsUserActivityUserDetail(date=2026-01-05)
async fn request_279(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::Date;

    graph.reports().get_teams_user_activity_user_detail(Date::from_ordinal_date(2026, 5)?).await?;
    Ok(())
}

// GET /reports/getEmailActivityCounts(period='D30')
async fn request_280(graph: msgraph::v1::Graph) -> Sent {
    graph.reports().get_email_activity_counts("D30").await?;
    Ok(())
}

// POST /search/query
async fn request_281(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::EntityType;
    use msgraph::v1::models::SearchQuery;
    use msgraph::v1::models::SearchRequest;
    use msgraph::v1::requests;

    graph
        .search()
        .query(requests::search_entity::QueryRequest::new().with_requests([SearchRequest::new().with_entity_types([EntityType::Message]).with_from(0).with_query(SearchQuery::new().with_query_string("roses")).with_size(25)]))
        .await?;
    Ok(())
}

// GET /deviceManagement/managedDevices
async fn request_282(graph: msgraph::v1::Graph) -> Sent {
    graph.device_management().managed_devices().list().await?;
    Ok(())
}

// GET /deviceManagement/managedDevices/{id}
async fn request_283(graph: msgraph::v1::Graph) -> Sent {
    graph.device_management().managed_devices().id("id").get().await?;
    Ok(())
}

// GET /deviceManagement/deviceCompliancePolicies
async fn request_284(graph: msgraph::v1::Graph) -> Sent {
    graph.device_management().device_compliance_policies().list().await?;
    Ok(())
}

// GET /deviceAppManagement/mobileApps
async fn request_285(graph: msgraph::v1::Graph) -> Sent {
    graph.device_app_management().mobile_apps().list().await?;
    Ok(())
}

// GET /communications/callRecords/{id}
async fn request_286(graph: msgraph::v1::Graph) -> Sent {
    graph.communications().call_records().id("id").get().await?;
    Ok(())
}

// POST /communications/getPresencesByUserId
async fn request_287(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::requests;

    graph
        .communications()
        .get_presences_by_user_id(requests::cloud_communications::GetPresencesByUserIdRequest::new().with_ids(["a", "b"]))
        .await?;
    Ok(())
}

// GET /me/presence
async fn request_288(graph: msgraph::v1::Graph) -> Sent {
    graph.me().presence().get().await?;
    Ok(())
}

// GET /me/onlineMeetings/{id}
async fn request_289(graph: msgraph::v1::Graph) -> Sent {
    graph.me().online_meetings().id("id").get().await?;
    Ok(())
}

// POST /me/onlineMeetings
async fn request_290(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::Date;
    use msgraph::v1::models::LobbyBypassScope;
    use msgraph::v1::models::LobbyBypassSettings;
    use msgraph::v1::models::OnlineMeeting;

    graph
        .me()
        .online_meetings()
        .create(OnlineMeeting::new().with_end_date_time(Date::from_ordinal_date(2026, 335)?.with_hms(10, 0, 0)?.assume_utc()).with_lobby_bypass_settings(LobbyBypassSettings::new().with_scope(LobbyBypassScope::Organization)).with_start_date_time(Date::from_ordinal_date(2026, 335)?.with_hms(9, 0, 0)?.assume_utc()).with_subject("Planting"))
        .await?;
    Ok(())
}

// GET /education/classes
async fn request_291(graph: msgraph::v1::Graph) -> Sent {
    graph.education().classes().list().await?;
    Ok(())
}

// GET /education/classes/{id}/assignments
async fn request_292(graph: msgraph::v1::Graph) -> Sent {
    graph.education().classes().id("id").assignments().list().await?;
    Ok(())
}

// GET /education/me/classes
async fn request_293(graph: msgraph::v1::Graph) -> Sent {
    graph.education().me().classes().list().await?;
    Ok(())
}

// GET /print/printers
async fn request_294(graph: msgraph::v1::Graph) -> Sent {
    graph.print().printers().list().await?;
    Ok(())
}

// GET /solutions/bookingBusinesses
async fn request_295(graph: msgraph::v1::Graph) -> Sent {
    graph.solutions().booking_businesses().list().await?;
    Ok(())
}

// GET /admin/serviceAnnouncement/healthOverviews
async fn request_296(graph: msgraph::v1::Graph) -> Sent {
    graph.admin().service_announcement().health_overviews().list().await?;
    Ok(())
}

// GET /admin/serviceAnnouncement/messages
async fn request_297(graph: msgraph::v1::Graph) -> Sent {
    graph.admin().service_announcement().messages().list().await?;
    Ok(())
}

// GET /me/transitiveMemberOf/microsoft.graph.group
async fn request_298(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::v1::models::Group;

    graph.me().transitive_member_of().cast::<Group>().list().await?;
    Ok(())
}

// GET /me/drive/root:/a/b.txt:/permissions
async fn request_299(graph: msgraph::v1::Graph) -> Sent {
    graph.me().drive().root().path("a/b.txt").permissions().list().await?;
    Ok(())
}

// GET /reports/getEmailActivityUserDetail(date=2026-01-02)
async fn request_300(graph: msgraph::v1::Graph) -> Sent {
    use msgraph::Date;

    graph.reports().get_email_activity_user_detail(Date::from_ordinal_date(2026, 2)?).await?;
    Ok(())
}

pub(crate) fn requests(graph: &msgraph::v1::Graph) -> Vec<Sending> {
    vec![
        Sending::new("GET /me", None, request_0(graph.clone())),
        Sending::new("PATCH /me", Some("{\"jobTitle\": \"Gardener\", \"businessPhones\": [\"+1 555 0100\"], \"birthday\": \"1990-05-01T00:00:00Z\"}"), request_1(graph.clone())),
        Sending::new("GET /me?$select=displayName,jobTitle", None, request_2(graph.clone())),
        Sending::new("GET /me/photo/$value", None, request_3(graph.clone())),
        Sending::new("GET /me/photo", None, request_4(graph.clone())),
        Sending::new("GET /me/manager", None, request_5(graph.clone())),
        Sending::new("GET /me/directReports", None, request_6(graph.clone())),
        Sending::new("GET /me/memberOf", None, request_7(graph.clone())),
        Sending::new("GET /me/transitiveMemberOf", None, request_8(graph.clone())),
        Sending::new("GET /me/transitiveMemberOf/microsoft.graph.group?$count=true", None, request_9(graph.clone())),
        Sending::new("GET /me/people", None, request_10(graph.clone())),
        Sending::new("GET /me/people?$search=adele&$top=5", None, request_11(graph.clone())),
        Sending::new("GET /me/extensions", None, request_12(graph.clone())),
        Sending::new("GET /me/extensions/com.contoso.roaming", None, request_13(graph.clone())),
        Sending::new("GET /me/drive", None, request_14(graph.clone())),
        Sending::new("GET /me/drive/root", None, request_15(graph.clone())),
        Sending::new("GET /me/drive/root/children", None, request_16(graph.clone())),
        Sending::new("GET /me/drive/root/children?$select=id,name&$top=5", None, request_17(graph.clone())),
        Sending::new("GET /me/messages", None, request_18(graph.clone())),
        Sending::new("GET /me/messages?$filter=importance eq 'high'&$top=10", None, request_19(graph.clone())),
        Sending::new("GET /me/messages?$filter=receivedDateTime ge 2026-01-02T03:04:05Z", None, request_20(graph.clone())),
        Sending::new("GET /me/events", None, request_21(graph.clone())),
        Sending::new("GET /me/calendarView?startDateTime=2026-01-01T00:00:00Z&endDateTime=2026-01-08T00:00:00Z", None, request_22(graph.clone())),
        Sending::new("GET /me/calendarView", None, request_23(graph.clone())),
        Sending::new("POST /me/sendMail", Some("{\"message\": {\"subject\": \"Roses\", \"body\": {\"contentType\": \"text\", \"content\": \"They bloom.\"}, \"toRecipients\": [{\"emailAddress\": {\"address\": \"kim@example.com\", \"name\": \"Kim\"}}], \"importance\": \"high\"}, \"saveToSentItems\": false}"), request_24(graph.clone())),
        Sending::new("GET /me/contacts", None, request_25(graph.clone())),
        Sending::new("GET /me/joinedTeams", None, request_26(graph.clone())),
        Sending::new("GET /me/onenote/notebooks", None, request_27(graph.clone())),
        Sending::new("GET /me/planner/tasks", None, request_28(graph.clone())),
        Sending::new("GET /me/todo/lists", None, request_29(graph.clone())),
        Sending::new("GET /me/insights/trending", None, request_30(graph.clone())),
        Sending::new("GET /me/insights/used", None, request_31(graph.clone())),
        Sending::new("GET /me/insights/shared", None, request_32(graph.clone())),
        Sending::new("GET /users", None, request_33(graph.clone())),
        Sending::new("GET /users/$count", None, request_34(graph.clone())),
        Sending::new("GET /users?$count=true", None, request_35(graph.clone())),
        Sending::new("GET /users?$search=\"displayName:adele\"&$orderby=displayName", None, request_36(graph.clone())),
        Sending::new("GET /users?$filter=startswith(displayName,'A')&$select=id,displayName,mail", None, request_37(graph.clone())),
        Sending::new("GET /users?$expand=manager", None, request_38(graph.clone())),
        Sending::new("GET /users?$expand=manager($select=id,displayName)", None, request_39(graph.clone())),
        Sending::new("GET /users/adele@contoso.com", None, request_40(graph.clone())),
        Sending::new("GET /users/{id}", None, request_41(graph.clone())),
        Sending::new("PATCH /users/{id}", Some("{\"accountEnabled\": true, \"department\": \"Garden\", \"officeLocation\": \"Shed 2\"}"), request_42(graph.clone())),
        Sending::new("DELETE /users/{id}", None, request_43(graph.clone())),
        Sending::new("POST /users", Some("{\"accountEnabled\": true, \"displayName\": \"Kim Lee\", \"mailNickname\": \"kim\", \"userPrincipalName\": \"kim@example.com\", \"passwordProfile\": {\"forceChangePasswordNextSignIn\": true, \"password\": \"not a secret\"}}"), request_44(graph.clone())),
        Sending::new("GET /users/delta", None, request_45(graph.clone())),
        Sending::new("GET /users/{id}/manager", None, request_46(graph.clone())),
        Sending::new("PUT /users/{id}/manager/$ref", Some("{\"@odata.id\": \"https://graph.microsoft.com/v1.0/users/1\"}"), request_47(graph.clone())),
        Sending::new("GET /users/{id}/directReports", None, request_48(graph.clone())),
        Sending::new("GET /users/{id}/memberOf", None, request_49(graph.clone())),
        Sending::new("GET /users/{id}/transitiveMemberOf", None, request_50(graph.clone())),
        Sending::new("GET /users/{id}/ownedDevices", None, request_51(graph.clone())),
        Sending::new("GET /users/{id}/registeredDevices", None, request_52(graph.clone())),
        Sending::new("GET /users/{id}/licenseDetails", None, request_53(graph.clone())),
        Sending::new("POST /users/{id}/assignLicense", Some("{\"addLicenses\": [{\"skuId\": \"00000000-0000-0000-0000-000000000001\", \"disabledPlans\": [\"00000000-0000-0000-0000-000000000002\"]}], \"removeLicenses\": []}"), request_54(graph.clone())),
        Sending::new("POST /users/{id}/revokeSignInSessions", None, request_55(graph.clone())),
        Sending::new("POST /users/{id}/changePassword", Some("{\"currentPassword\": \"old\", \"newPassword\": \"new\"}"), request_56(graph.clone())),
        Sending::new("POST /users/{id}/getMemberGroups", Some("{\"securityEnabledOnly\": true}"), request_57(graph.clone())),
        Sending::new("POST /users/{id}/checkMemberGroups", Some("{\"groupIds\": [\"g1\", \"g2\"]}"), request_58(graph.clone())),
        Sending::new("GET /users/{id}/photos/48x48", None, request_59(graph.clone())),
        Sending::new("GET /me/photos/48x48/$value", None, request_60(graph.clone())),
        Sending::new("GET /users/{id}/photo/$value", None, request_61(graph.clone())),
        Sending::new("PUT /users/{id}/photo/$value", None, request_62(graph.clone())),
        Sending::new("GET /users/{id}/mailboxSettings", None, request_63(graph.clone())),
        Sending::new("GET /me/mailboxSettings", None, request_64(graph.clone())),
        Sending::new("PATCH /me/mailboxSettings", Some("{\"timeZone\": \"UTC\", \"language\": {\"locale\": \"en-GB\", \"displayName\": \"English\"}, \"automaticRepliesSetting\": {\"status\": \"scheduled\", \"scheduledStartDateTime\": {\"dateTime\": \"2026-12-24T08:00:00\", \"timeZone\": \"UTC\"}}}"), request_65(graph.clone())),
        Sending::new("GET /users/{id}/appRoleAssignments", None, request_66(graph.clone())),
        Sending::new("GET /users/{id}/authentication/methods", None, request_67(graph.clone())),
        Sending::new("GET /me/outlook/masterCategories", None, request_68(graph.clone())),
        Sending::new("GET /me/settings", None, request_69(graph.clone())),
        Sending::new("GET /users/{id}/oauth2PermissionGrants", None, request_70(graph.clone())),
        Sending::new("GET /me/messages/{id}", None, request_71(graph.clone())),
        Sending::new("PATCH /me/messages/{id}", Some("{\"isRead\": true, \"categories\": [\"green\"], \"flag\": {\"flagStatus\": \"flagged\"}}"), request_72(graph.clone())),
        Sending::new("DELETE /me/messages/{id}", None, request_73(graph.clone())),
        Sending::new("POST /me/messages", Some("{\"subject\": \"Tulips\", \"bccRecipients\": [{\"emailAddress\": {\"address\": \"lou@example.com\"}}], \"internetMessageHeaders\": [{\"name\": \"x-garden\", \"value\": \"1\"}]}"), request_74(graph.clone())),
        Sending::new("POST /me/messages/{id}/send", None, request_75(graph.clone())),
        Sending::new("POST /me/messages/{id}/reply", Some("{\"comment\": \"Thank you.\", \"message\": {\"replyTo\": [{\"emailAddress\": {\"address\": \"kim@example.com\"}}]}}"), request_76(graph.clone())),
        Sending::new("POST /me/messages/{id}/replyAll", Some("{\"comment\": \"Thank you all.\"}"), request_77(graph.clone())),
        Sending::new("POST /me/messages/{id}/forward", Some("{\"comment\": \"See below.\", \"toRecipients\": [{\"emailAddress\": {\"address\": \"lou@example.com\"}}]}"), request_78(graph.clone())),
        Sending::new("POST /me/messages/{id}/createReply", None, request_79(graph.clone())),
        Sending::new("POST /me/messages/{id}/createForward", Some("{\"comment\": \"See below.\", \"toRecipients\": [{\"emailAddress\": {\"address\": \"lou@example.com\"}}]}"), request_80(graph.clone())),
        Sending::new("POST /me/messages/{id}/move", Some("{\"destinationId\": \"archive\"}"), request_81(graph.clone())),
        Sending::new("POST /me/messages/{id}/copy", Some("{\"destinationId\": \"archive\"}"), request_82(graph.clone())),
        Sending::new("GET /me/messages/{id}/attachments", None, request_83(graph.clone())),
        Sending::new("GET /me/messages/{id}/attachments/{id}", None, request_84(graph.clone())),
        Sending::new("POST /me/messages/{id}/attachments", Some("{\"@odata.type\": \"#microsoft.graph.fileAttachment\", \"name\": \"a.txt\", \"contentType\": \"text/plain\", \"contentBytes\": \"YQ==\"}"), request_85(graph.clone())),
        Sending::new("GET /me/messages/{id}/$value", None, request_86(graph.clone())),
        Sending::new("GET /me/messages/{id}?$expand=attachments", None, request_87(graph.clone())),
        Sending::new("GET /users/{id}/messages", None, request_88(graph.clone())),
        Sending::new("GET /users/{id}/messages/{id}", None, request_89(graph.clone())),
        Sending::new("POST /users/{id}/sendMail", Some("{\"message\": {\"subject\": \"Weeds\"}}"), request_90(graph.clone())),
        Sending::new("GET /me/mailFolders", None, request_91(graph.clone())),
        Sending::new("GET /me/mailFolders/inbox", None, request_92(graph.clone())),
        Sending::new("GET /me/mailFolders/inbox/messages", None, request_93(graph.clone())),
        Sending::new("GET /me/mailFolders/inbox/messages?$filter=isRead eq false&$select=subject,from", None, request_94(graph.clone())),
        Sending::new("GET /me/mailFolders/inbox/messages/delta", None, request_95(graph.clone())),
        Sending::new("GET /me/mailFolders/{id}/childFolders", None, request_96(graph.clone())),
        Sending::new("GET /me/mailFolders/{id}/childFolders/{id}/childFolders", None, request_97(graph.clone())),
        Sending::new("GET /me/mailFolders/inbox/messageRules", None, request_98(graph.clone())),
        Sending::new("POST /me/mailFolders/{id}/move", Some("{\"destinationId\": \"archive\"}"), request_99(graph.clone())),
        Sending::new("GET /me/inferenceClassification/overrides", None, request_100(graph.clone())),
        Sending::new("GET /users/{id}/mailFolders/{id}/messages/{id}/attachments", None, request_101(graph.clone())),
        Sending::new("GET /me/calendar", None, request_102(graph.clone())),
        Sending::new("GET /me/calendar/events", None, request_103(graph.clone())),
        Sending::new("GET /me/calendars", None, request_104(graph.clone())),
        Sending::new("GET /me/calendars/{id}/events", None, request_105(graph.clone())),
        Sending::new("GET /me/calendars/{id}/calendarView?startDateTime=2026-01-01&endDateTime=2026-02-01", None, request_106(graph.clone())),
        Sending::new("GET /me/calendarGroups", None, request_107(graph.clone())),
        Sending::new("GET /me/events/{id}", None, request_108(graph.clone())),
        Sending::new("PATCH /me/events/{id}", Some("{\"location\": {\"displayName\": \"Shed 2\", \"address\": {\"city\": \"Bath\", \"countryOrRegion\": \"UK\"}}, \"isReminderOn\": false}"), request_109(graph.clone())),
        Sending::new("POST /me/events", Some("{\"subject\": \"Planting\", \"start\": {\"dateTime\": \"2026-12-01T09:00:00\", \"timeZone\": \"UTC\"}, \"end\": {\"dateTime\": \"2026-12-01T10:00:00\", \"timeZone\": \"UTC\"}, \"attendees\": [{\"type\": \"required\", \"emailAddress\": {\"address\": \"kim@example.com\"}}], \"recurrence\": {\"pattern\": {\"type\": \"weekly\", \"interval\": 1, \"daysOfWeek\": [\"monday\"]}, \"range\": {\"type\": \"endDate\", \"startDate\": \"2026-12-01\", \"endDate\": \"2026-12-31\"}}}"), request_110(graph.clone())),
        Sending::new("DELETE /me/events/{id}", None, request_111(graph.clone())),
        Sending::new("GET /me/events/{id}/instances?startDateTime=2026-01-01&endDateTime=2026-02-01", None, request_112(graph.clone())),
        Sending::new("POST /me/events/{id}/accept", Some("{\"comment\": \"Yes.\", \"sendResponse\": true}"), request_113(graph.clone())),
        Sending::new("POST /me/events/{id}/decline", Some("{\"comment\": \"No.\", \"sendResponse\": false}"), request_114(graph.clone())),
        Sending::new("POST /me/events/{id}/cancel", Some("{\"comment\": \"It rains.\"}"), request_115(graph.clone())),
        Sending::new("POST /me/findMeetingTimes", Some("{\"meetingDuration\": \"PT1H\", \"maxCandidates\": 3, \"isOrganizerOptional\": false, \"minimumAttendeePercentage\": 50.0}"), request_116(graph.clone())),
        Sending::new("POST /me/calendar/getSchedule", Some("{\"schedules\": [\"kim@example.com\"], \"startTime\": {\"dateTime\": \"2026-12-01T09:00:00\", \"timeZone\": \"UTC\"}, \"endTime\": {\"dateTime\": \"2026-12-01T18:00:00\", \"timeZone\": \"UTC\"}, \"availabilityViewInterval\": 60}"), request_117(graph.clone())),
        Sending::new("GET /me/calendarView/delta?startDateTime=2026-01-01&endDateTime=2026-02-01", None, request_118(graph.clone())),
        Sending::new("GET /groups/{id}/events", None, request_119(graph.clone())),
        Sending::new("GET /groups/{id}/calendarView", None, request_120(graph.clone())),
        Sending::new("GET /places/microsoft.graph.room", None, request_121(graph.clone())),
        Sending::new("GET /me/contactFolders", None, request_122(graph.clone())),
        Sending::new("GET /me/contactFolders/{id}/contacts", None, request_123(graph.clone())),
        Sending::new("POST /me/contacts", Some("{\"givenName\": \"Kim\", \"surname\": \"Lee\", \"emailAddresses\": [{\"address\": \"kim@example.com\", \"name\": \"Kim\"}], \"homeAddress\": {\"street\": \"1 Elm Road\", \"postalCode\": \"12345\"}}"), request_124(graph.clone())),
        Sending::new("GET /me/contacts/{id}", None, request_125(graph.clone())),
        Sending::new("GET /me/reminderView(startDateTime='2026-01-01',endDateTime='2026-02-01')", None, request_126(graph.clone())),
        Sending::new("GET /drives/{id}", None, request_127(graph.clone())),
        Sending::new("GET /drives/{id}/root", None, request_128(graph.clone())),
        Sending::new("GET /drives/{id}/root/children", None, request_129(graph.clone())),
        Sending::new("GET /drives/{id}/items/{id}", None, request_130(graph.clone())),
        Sending::new("GET /drives/{id}/items/{id}/children", None, request_131(graph.clone())),
        Sending::new("GET /me/drive/items/{id}", None, request_132(graph.clone())),
        Sending::new("GET /me/drive/items/{id}/children?$orderby=name", None, request_133(graph.clone())),
        Sending::new("PATCH /me/drive/items/{id}", Some("{\"name\": \"plan.txt\", \"description\": \"The plan\"}"), request_134(graph.clone())),
        Sending::new("DELETE /me/drive/items/{id}", None, request_135(graph.clone())),
        Sending::new("GET /me/drive/items/{id}/content", None, request_136(graph.clone())),
        Sending::new("GET /me/drive/root:/Documents/a b.txt", None, request_137(graph.clone())),
        Sending::new("GET /me/drive/root:/Documents:/children", None, request_138(graph.clone())),
        Sending::new("GET /me/drive/root:/Documents/a.txt:/content", None, request_139(graph.clone())),
        Sending::new("PUT /me/drive/root:/Documents/a.txt:/content", None, request_140(graph.clone())),
        Sending::new("POST /me/drive/root:/big.zip:/createUploadSession", None, request_141(graph.clone())),
        Sending::new("POST /me/drive/root/children", Some("{\"name\": \"Plans\", \"folder\": {}}"), request_142(graph.clone())),
        Sending::new("POST /me/drive/items/{id}/children", Some("{\"name\": \"Plans\", \"folder\": {}}"), request_143(graph.clone())),
        Sending::new("POST /me/drive/items/{id}/copy", Some("{\"name\": \"plan (copy).txt\", \"parentReference\": {\"driveId\": \"d\", \"id\": \"f\"}}"), request_144(graph.clone())),
        Sending::new("POST /me/drive/items/{id}/createLink", Some("{\"type\": \"view\", \"scope\": \"organization\"}"), request_145(graph.clone())),
        Sending::new("POST /me/drive/items/{id}/invite", Some("{\"requireSignIn\": true, \"sendInvitation\": false, \"roles\": [\"read\"], \"recipients\": [{\"email\": \"kim@example.com\"}], \"message\": \"Look.\"}"), request_146(graph.clone())),
        Sending::new("GET /me/drive/items/{id}/permissions", None, request_147(graph.clone())),
        Sending::new("DELETE /me/drive/items/{id}/permissions/{id}", None, request_148(graph.clone())),
        Sending::new("GET /me/drive/items/{id}/thumbnails", None, request_149(graph.clone())),
        Sending::new("GET /me/drive/items/{id}/versions", None, request_150(graph.clone())),
        Sending::new("GET /me/drive/root/delta", None, request_151(graph.clone())),
        Sending::new("GET /me/drive/root/search(q='budget')", None, request_152(graph.clone())),
        Sending::new("GET /me/drive/special/documents", None, request_153(graph.clone())),
        Sending::new("GET /me/drive/special/documents/children", None, request_154(graph.clone())),
        Sending::new("GET /me/drive/sharedWithMe", None, request_155(graph.clone())),
        Sending::new("GET /me/drive/recent", None, request_156(graph.clone())),
        Sending::new("GET /shares/{id}/driveItem", None, request_157(graph.clone())),
        Sending::new("GET /groups/{id}/drive", None, request_158(graph.clone())),
        Sending::new("GET /groups/{id}/drive/root/children", None, request_159(graph.clone())),
        Sending::new("GET /users/{id}/drive/root/children", None, request_160(graph.clone())),
        Sending::new("PUT /me/drive/items/{id}:/new.txt:/content", None, request_161(graph.clone())),
        Sending::new("GET /me/drives", None, request_162(graph.clone())),
        Sending::new("GET /me/drive/items/{id}/workbook/worksheets", None, request_163(graph.clone())),
        Sending::new("GET /me/drive/items/{id}/workbook/worksheets/Sheet1", None, request_164(graph.clone())),
        Sending::new("GET /me/drive/items/{id}/workbook/worksheets/Sheet1/usedRange", None, request_165(graph.clone())),
        Sending::new("GET /me/drive/items/{id}/workbook/worksheets/Sheet1/range(address='A1:B2')", None, request_166(graph.clone())),
        Sending::new("PATCH /me/drive/items/{id}/workbook/worksheets/Sheet1/range(address='A1:B2')", Some("{\"values\": [[\"a\", 1], [true, null]]}"), request_167(graph.clone())),
        Sending::new("GET /me/drive/items/{id}/workbook/tables", None, request_168(graph.clone())),
        Sending::new("POST /me/drive/items/{id}/workbook/tables/add", Some("{\"address\": \"A1:B2\", \"hasHeaders\": true}"), request_169(graph.clone())),
        Sending::new("GET /me/drive/items/{id}/workbook/tables/Table1/rows", None, request_170(graph.clone())),
        Sending::new("POST /me/drive/items/{id}/workbook/tables/Table1/rows", Some("{\"values\": [[\"a\", 1]], \"index\": 0}"), request_171(graph.clone())),
        Sending::new("POST /me/drive/items/{id}/workbook/createSession", Some("{\"persistChanges\": true}"), request_172(graph.clone())),
        Sending::new("GET /me/drive/root:/book.xlsx:/workbook/worksheets", None, request_173(graph.clone())),
        Sending::new("GET /sites/root", None, request_174(graph.clone())),
        Sending::new("GET /sites/root/drives", None, request_175(graph.clone())),
        Sending::new("GET /sites?search=contoso", None, request_176(graph.clone())),
        Sending::new("GET /sites/{id}", None, request_177(graph.clone())),
        Sending::new("GET /sites/contoso.sharepoint.com:/sites/marketing", None, request_178(graph.clone())),
        Sending::new("GET /sites/contoso.sharepoint.com:/sites/marketing:/lists", None, request_179(graph.clone())),
        Sending::new("GET /sites/contoso.sharepoint.com:/sites/marketing:/drives", None, request_180(graph.clone())),
        Sending::new("GET /sites/{id}/lists", None, request_181(graph.clone())),
        Sending::new("GET /sites/{id}/lists/{id}", None, request_182(graph.clone())),
        Sending::new("GET /sites/{id}/lists/{id}/items", None, request_183(graph.clone())),
        Sending::new("GET /sites/{id}/lists/{id}/items?$expand=fields", None, request_184(graph.clone())),
        Sending::new("GET /sites/{id}/lists/{id}/items/{id}", None, request_185(graph.clone())),
        Sending::new("POST /sites/{id}/lists/{id}/items", Some("{\"fields\": {\"Title\": \"Rose\", \"Height\": 3}}"), request_186(graph.clone())),
        Sending::new("PATCH /sites/{id}/lists/{id}/items/{id}/fields", Some("{\"Title\": \"Tulip\"}"), request_187(graph.clone())),
        Sending::new("GET /sites/{id}/lists/{id}/columns", None, request_188(graph.clone())),
        Sending::new("GET /sites/{id}/drive", None, request_189(graph.clone())),
        Sending::new("GET /sites/{id}/drive/root/children", None, request_190(graph.clone())),
        Sending::new("GET /sites/{id}/sites", None, request_191(graph.clone())),
        Sending::new("GET /sites/{id}/permissions", None, request_192(graph.clone())),
        Sending::new("GET /groups", None, request_193(graph.clone())),
        Sending::new("GET /groups/$count", None, request_194(graph.clone())),
        Sending::new("GET /groups/{id}", None, request_195(graph.clone())),
        Sending::new("POST /groups", Some("{\"displayName\": \"Gardeners\", \"mailEnabled\": true, \"mailNickname\": \"gardeners\", \"securityEnabled\": false, \"groupTypes\": [\"Unified\"]}"), request_196(graph.clone())),
        Sending::new("PATCH /groups/{id}", Some("{\"description\": \"All gardeners\"}"), request_197(graph.clone())),
        Sending::new("DELETE /groups/{id}", None, request_198(graph.clone())),
        Sending::new("GET /groups/{id}/members", None, request_199(graph.clone())),
        Sending::new("GET /groups/{id}/members/$count", None, request_200(graph.clone())),
        Sending::new("GET /groups/{id}/members/microsoft.graph.user?$count=true&$select=id,displayName", None, request_201(graph.clone())),
        Sending::new("GET /groups/{id}/transitiveMembers", None, request_202(graph.clone())),
        Sending::new("GET /groups/{id}/owners", None, request_203(graph.clone())),
        Sending::new("POST /groups/{id}/members/$ref", Some("{\"@odata.id\": \"https://graph.microsoft.com/v1.0/directoryObjects/1\"}"), request_204(graph.clone())),
        Sending::new("DELETE /groups/{id}/members/{id}/$ref", None, request_205(graph.clone())),
        Sending::new("POST /groups/{id}/owners/$ref", Some("{\"@odata.id\": \"https://graph.microsoft.com/v1.0/directoryObjects/1\"}"), request_206(graph.clone())),
        Sending::new("GET /groups/{id}/conversations", None, request_207(graph.clone())),
        Sending::new("GET /groups/{id}/threads", None, request_208(graph.clone())),
        Sending::new("GET /groups/{id}/sites/root", None, request_209(graph.clone())),
        Sending::new("GET /groups/delta", None, request_210(graph.clone())),
        Sending::new("GET /groups/{id}/photo/$value", None, request_211(graph.clone())),
        Sending::new("GET /groups/{id}/planner/plans", None, request_212(graph.clone())),
        Sending::new("POST /teams", Some("{\"displayName\": \"Gardeners\", \"description\": \"All of them\"}"), request_213(graph.clone())),
        Sending::new("GET /teams/{id}", None, request_214(graph.clone())),
        Sending::new("PATCH /teams/{id}", Some("{\"funSettings\": {\"allowGiphy\": true, \"giphyContentRating\": \"strict\"}}"), request_215(graph.clone())),
        Sending::new("GET /teams/{id}/channels", None, request_216(graph.clone())),
        Sending::new("POST /teams/{id}/channels", Some("{\"displayName\": \"Roses\", \"membershipType\": \"standard\"}"), request_217(graph.clone())),
        Sending::new("GET /teams/{id}/channels/{id}", None, request_218(graph.clone())),
        Sending::new("GET /teams/{id}/channels/{id}/messages", None, request_219(graph.clone())),
        Sending::new("POST /teams/{id}/channels/{id}/messages", Some("{\"body\": {\"contentType\": \"html\", \"content\": \"<b>Rain</b>\"}}"), request_220(graph.clone())),
        Sending::new("GET /teams/{id}/channels/{id}/messages/{id}/replies", None, request_221(graph.clone())),
        Sending::new("GET /teams/{id}/channels/{id}/tabs", None, request_222(graph.clone())),
        Sending::new("GET /teams/{id}/members", None, request_223(graph.clone())),
        Sending::new("GET /teams/{id}/installedApps", None, request_224(graph.clone())),
        Sending::new("GET /teams/{id}/primaryChannel", None, request_225(graph.clone())),
        Sending::new("POST /teams/{id}/archive", Some("{\"shouldSetSpoSiteReadOnlyForMembers\": true}"), request_226(graph.clone())),
        Sending::new("GET /chats", None, request_227(graph.clone())),
        Sending::new("GET /chats/{id}", None, request_228(graph.clone())),
        Sending::new("GET /chats/{id}/messages", None, request_229(graph.clone())),
        Sending::new("POST /chats/{id}/messages", Some("{\"body\": {\"content\": \"Rain\"}}"), request_230(graph.clone())),
        Sending::new("GET /chats/{id}/members", None, request_231(graph.clone())),
        Sending::new("GET /me/chats", None, request_232(graph.clone())),
        Sending::new("GET /appCatalogs/teamsApps", None, request_233(graph.clone())),
        Sending::new("GET /applications", None, request_234(graph.clone())),
        Sending::new("GET /applications/{id}", None, request_235(graph.clone())),
        Sending::new("GET /applications(appId='00000003-0000-0000-c000-000000000000')", None, request_236(graph.clone())),
        Sending::new("POST /applications", Some("{\"displayName\": \"Watering\", \"signInAudience\": \"AzureADMyOrg\", \"web\": {\"redirectUris\": [\"https://example.com/back\"]}, \"requiredResourceAccess\": [{\"resourceAppId\": \"00000003-0000-0000-c000-000000000000\", \"resourceAccess\": [{\"id\": \"00000000-0000-0000-0000-000000000001\", \"type\": \"Scope\"}]}]}"), request_237(graph.clone())),
        Sending::new("POST /applications/{id}/addPassword", Some("{\"passwordCredential\": {\"displayName\": \"first\", \"endDateTime\": \"2027-12-01T00:00:00Z\"}}"), request_238(graph.clone())),
        Sending::new("GET /servicePrincipals", None, request_239(graph.clone())),
        Sending::new("GET /servicePrincipals/{id}/appRoleAssignedTo", None, request_240(graph.clone())),
        Sending::new("POST /servicePrincipals/{id}/appRoleAssignments", Some("{\"principalId\": \"00000000-0000-0000-0000-000000000001\", \"resourceId\": \"00000000-0000-0000-0000-000000000002\", \"appRoleId\": \"00000000-0000-0000-0000-000000000003\"}"), request_241(graph.clone())),
        Sending::new("GET /oauth2PermissionGrants", None, request_242(graph.clone())),
        Sending::new("GET /devices", None, request_243(graph.clone())),
        Sending::new("GET /devices/{id}", None, request_244(graph.clone())),
        Sending::new("GET /directoryRoles", None, request_245(graph.clone())),
        Sending::new("GET /directoryRoles/{id}/members", None, request_246(graph.clone())),
        Sending::new("GET /directoryObjects/{id}", None, request_247(graph.clone())),
        Sending::new("POST /directoryObjects/getByIds", Some("{\"ids\": [\"a\"], \"types\": [\"user\"]}"), request_248(graph.clone())),
        Sending::new("GET /directory/deletedItems/microsoft.graph.group", None, request_249(graph.clone())),
        Sending::new("GET /directory/administrativeUnits", None, request_250(graph.clone())),
        Sending::new("GET /directory/administrativeUnits/{id}/members", None, request_251(graph.clone())),
        Sending::new("GET /domains", None, request_252(graph.clone())),
        Sending::new("GET /organization", None, request_253(graph.clone())),
        Sending::new("GET /subscribedSkus", None, request_254(graph.clone())),
        Sending::new("GET /auditLogs/signIns", None, request_255(graph.clone())),
        Sending::new("GET /auditLogs/signIns?$top=1", None, request_256(graph.clone())),
        Sending::new("GET /auditLogs/directoryAudits", None, request_257(graph.clone())),
        Sending::new("GET /identity/conditionalAccess/policies", None, request_258(graph.clone())),
        Sending::new("GET /policies/authorizationPolicy", None, request_259(graph.clone())),
        Sending::new("GET /policies/authenticationMethodsPolicy", None, request_260(graph.clone())),
        Sending::new("GET /roleManagement/directory/roleDefinitions", None, request_261(graph.clone())),
        Sending::new("GET /roleManagement/directory/roleAssignments", None, request_262(graph.clone())),
        Sending::new("GET /identityGovernance/accessReviews/definitions", None, request_263(graph.clone())),
        Sending::new("GET /identityGovernance/entitlementManagement/accessPackages", None, request_264(graph.clone())),
        Sending::new("GET /security/secureScores", None, request_265(graph.clone())),
        Sending::new("GET /identityProtection/riskyUsers", None, request_266(graph.clone())),
        Sending::new("GET /subscriptions", None, request_267(graph.clone())),
        Sending::new("POST /subscriptions", Some("{\"changeType\": \"created,updated\", \"notificationUrl\": \"https://example.com/notify\", \"resource\": \"me/messages\", \"expirationDateTime\": \"2026-12-01T00:00:00Z\", \"clientState\": \"s\"}"), request_268(graph.clone())),
        Sending::new("DELETE /subscriptions/{id}", None, request_269(graph.clone())),
        Sending::new("GET /schemaExtensions", None, request_270(graph.clone())),
        Sending::new("GET /planner/plans/{id}/buckets", None, request_271(graph.clone())),
        Sending::new("GET /planner/tasks/{id}/details", None, request_272(graph.clone())),
        Sending::new("POST /planner/tasks", Some("{\"planId\": \"p\", \"title\": \"Water\", \"dueDateTime\": \"2026-12-01T00:00:00Z\", \"priority\": 5}"), request_273(graph.clone())),
        Sending::new("GET /me/todo/lists/{id}/tasks", None, request_274(graph.clone())),
        Sending::new("POST /me/todo/lists/{id}/tasks", Some("{\"title\": \"Water\", \"status\": \"notStarted\", \"dueDateTime\": {\"dateTime\": \"2026-12-01T00:00:00\", \"timeZone\": \"UTC\"}}"), request_275(graph.clone())),
        Sending::new("GET /me/onenote/sections/{id}/pages", None, request_276(graph.clone())),
        Sending::new("PATCH /me/onenote/pages/{id}/content", Some("[{\"target\": \"#para\", \"action\": \"insert\", \"position\": \"before\", \"content\": \"<p>Roses</p>\"}, {\"target\": \"title\", \"action\": \"replace\", \"content\": \"Garden\"}]"), request_277(graph.clone())),
        Sending::new("GET /reports/getOffice365ActiveUserDetail(period='D7')", None, request_278(graph.clone())),
        Sending::new("GET /reports/getTeamsUserActivityUserDetail(date=2026-01-05)", None, request_279(graph.clone())),
        Sending::new("GET /reports/getEmailActivityCounts(period='D30')", None, request_280(graph.clone())),
        Sending::new("POST /search/query", Some("{\"requests\": [{\"entityTypes\": [\"message\"], \"query\": {\"queryString\": \"roses\"}, \"from\": 0, \"size\": 25}]}"), request_281(graph.clone())),
        Sending::new("GET /deviceManagement/managedDevices", None, request_282(graph.clone())),
        Sending::new("GET /deviceManagement/managedDevices/{id}", None, request_283(graph.clone())),
        Sending::new("GET /deviceManagement/deviceCompliancePolicies", None, request_284(graph.clone())),
        Sending::new("GET /deviceAppManagement/mobileApps", None, request_285(graph.clone())),
        Sending::new("GET /communications/callRecords/{id}", None, request_286(graph.clone())),
        Sending::new("POST /communications/getPresencesByUserId", Some("{\"ids\": [\"a\", \"b\"]}"), request_287(graph.clone())),
        Sending::new("GET /me/presence", None, request_288(graph.clone())),
        Sending::new("GET /me/onlineMeetings/{id}", None, request_289(graph.clone())),
        Sending::new("POST /me/onlineMeetings", Some("{\"subject\": \"Planting\", \"startDateTime\": \"2026-12-01T09:00:00Z\", \"endDateTime\": \"2026-12-01T10:00:00Z\", \"lobbyBypassSettings\": {\"scope\": \"organization\"}}"), request_290(graph.clone())),
        Sending::new("GET /education/classes", None, request_291(graph.clone())),
        Sending::new("GET /education/classes/{id}/assignments", None, request_292(graph.clone())),
        Sending::new("GET /education/me/classes", None, request_293(graph.clone())),
        Sending::new("GET /print/printers", None, request_294(graph.clone())),
        Sending::new("GET /solutions/bookingBusinesses", None, request_295(graph.clone())),
        Sending::new("GET /admin/serviceAnnouncement/healthOverviews", None, request_296(graph.clone())),
        Sending::new("GET /admin/serviceAnnouncement/messages", None, request_297(graph.clone())),
        Sending::new("GET /me/transitiveMemberOf/microsoft.graph.group", None, request_298(graph.clone())),
        Sending::new("GET /me/drive/root:/a/b.txt:/permissions", None, request_299(graph.clone())),
        Sending::new("GET /reports/getEmailActivityUserDetail(date=2026-01-02)", None, request_300(graph.clone())),
    ]
}
