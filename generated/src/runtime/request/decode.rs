//! Results: how the body of an answer is read.

use bytes::Bytes;
use time::{Date, OffsetDateTime, Time};
use uuid::Uuid;

use crate::runtime::json::read;
use crate::runtime::json::value::Json;
use crate::runtime::{Decimal, DecodeError, Duration, Error, FromJson, Model, Response, Value};

/// A type that can be read from an answer: models, `()`, bytes, primitive values, collections, and any of them with its
/// [`Response`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a type of results",
    note = "results are models, `()`, `Bytes`, `String`, numbers, `Value`, and `Option`, `Vec` or `(_, Response)` of them",
    note = "a type of your own that implements `Deserialize` is read from the JSON: `serde_json::from_value`"
)]
pub trait Decode: Sized + Send + 'static {
    /// What a long-running operation returns in the end: for `Option<T>`, where the service sends nothing when it accepts
    /// the request, it is `T`.
    type Finished: Decode;

    /// The media type that the request asks for.
    const ACCEPT: &'static str = "application/json";
    /// Whether the result is a whole collection, so that further pages are read.
    #[doc(hidden)]
    const COLLECTION: bool = false;

    /// Reads an answer with status 2xx.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`], which has the body, if the body has another form.
    fn decode(response: &Response) -> Result<Self, Error>;
}

impl<T: Model> Decode for T {
    type Finished = Self;

    fn decode(response: &Response) -> Result<Self, Error> {
        item(response, json(response)?)
    }
}

/// Ignores the body, unless it is a page of HTML: then a proxy has answered, and the service may not know of the request.
impl Decode for () {
    type Finished = Self;

    fn decode(response: &Response) -> Result<Self, Error> {
        let html = response.header("content-type").is_some_and(|media| media.trim_start().starts_with("text/html"));
        if html && !response.body.trim_ascii().is_empty() {
            return Err(DecodeError::of(response, "it is a page of HTML, which is not from the service"));
        }
        Ok(())
    }
}

/// `None` if there is no body.
impl<T: Decode> Decode for Option<T> {
    type Finished = T::Finished;

    const ACCEPT: &'static str = T::ACCEPT;
    const COLLECTION: bool = T::COLLECTION;

    fn decode(response: &Response) -> Result<Self, Error> {
        let empty = response.status == 204 || response.body.trim_ascii().is_empty();
        if empty { Ok(None) } else { T::decode(response).map(Some) }
    }
}

/// Reads `{"value": […]}`, with the values of all further pages.
impl<T: FromJson + Send + 'static> Decode for Vec<T> {
    type Finished = Self;

    const COLLECTION: bool = true;

    fn decode(response: &Response) -> Result<Self, Error> {
        items(response, values(response)?.into())
    }
}

/// Reads the result, and returns it together with the answer.
impl<T: Decode> Decode for (T, Response) {
    type Finished = (T::Finished, Response);

    const ACCEPT: &'static str = T::ACCEPT;
    const COLLECTION: bool = T::COLLECTION;

    fn decode(response: &Response) -> Result<Self, Error> {
        Ok((T::decode(response)?, response.clone()))
    }
}

/// Returns the body as it was received; of the whole file the range that was requested.
impl Decode for Bytes {
    type Finished = Self;

    const ACCEPT: &'static str = "*/*";

    fn decode(response: &Response) -> Result<Self, Error> {
        let received = response.body.len() as u64;
        let part = response.part(Some(received)).map_err(|reason| DecodeError::of(response, reason))?;
        let within = |position: u64| usize::try_from(position - part.body).unwrap_or(usize::MAX);
        let (first, end) = (within(part.first), part.end.map_or(response.body.len(), within));
        if part.limit.is_none() && end != response.body.len() {
            let source = "the answer does not have as many bytes as announced".into();
            return Err(Error::Interrupted { received, source });
        }
        Ok(response.body.slice(first..end))
    }
}

/// Returns a body of plain text as it was received, or the string in a JSON body.
impl Decode for String {
    type Finished = Self;

    const ACCEPT: &'static str = "application/json, text/plain";

    fn decode(response: &Response) -> Result<Self, Error> {
        if response.header("content-type").is_some_and(|media| media.starts_with("text/plain")) {
            let text = str::from_utf8(&response.body).map_err(|error| DecodeError::of(response, error))?;
            return Ok(text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text).to_owned());
        }
        scalar(response)
    }
}

/// Reads any JSON.
impl Decode for Value {
    type Finished = Self;

    fn decode(response: &Response) -> Result<Self, Error> {
        json(response)
    }
}

macro_rules! decode_scalars {
    ($($ty:ty)*) => { $(
        impl Decode for $ty {
            type Finished = Self;

            const ACCEPT: &'static str = "application/json, text/plain";

            fn decode(response: &Response) -> Result<Self, Error> {
                scalar(response)
            }
        }
    )* };
}

decode_scalars!(bool u8 i16 i32 i64 f32 f64 OffsetDateTime Date Time Duration Uuid Decimal);

/// Text may begin with a byte order mark, as the answers to `$count` do.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// Reads a primitive value: the whole body, or the `value` of an object.
#[doc(hidden)]
pub fn scalar<T: FromJson>(response: &Response) -> Result<T, Error> {
    item(response, unwrap_value(json(response)?))
}

/// Reads the body as JSON.
pub(crate) fn json(response: &Response) -> Result<Value, Error> {
    if response.body.trim_ascii().is_empty() {
        return Err(DecodeError::of(response, empty(response.status)));
    }
    read::read(response.text()).map_err(|error| match response.header("content-type") {
        Some(media) if !media.contains("json") => {
            let media: String = media.chars().take(MEDIA).collect();
            DecodeError::of(response, format!("it is {media}, not JSON: {error}"))
        }
        _ => DecodeError::of(response, error),
    })
}

/// Explains an answer without a body.
fn empty(status: u16) -> &'static str {
    match status {
        202 => "the answer has no body, since the service has only begun an operation: send the request with `start()`",
        _ => "the answer has no body; `returns::<()>()` makes a request that expects none",
    }
}

/// The most characters of a media type in an error message.
const MEDIA: usize = 80;

/// Reads the values of a collection.
pub(crate) fn values(response: &Response) -> Result<Vec<Value>, Error> {
    match unwrap_value(json(response)?).0 {
        Json::Array(values) => Ok(values.into()),
        Json::Null => Ok(Vec::new()),
        _ => Err(DecodeError::of(response, "a collection must have an array `value`")),
    }
}

/// Reads the link to the next page.
pub(crate) fn next_link(response: &Response) -> Option<String> {
    json(response).ok()?.get("@odata.nextLink")?.as_str().map(str::to_owned)
}

/// Reads the items of an array.
pub(crate) fn items<T: FromJson>(response: &Response, values: Value) -> Result<Vec<T>, Error> {
    match values.0 {
        Json::Array(values) => values.into_iter().map(|value| item(response, value)).collect(),
        _ => Err(DecodeError::of(response, "a collection must have an array `value`")),
    }
}

fn item<T: FromJson>(response: &Response, json: Value) -> Result<T, Error> {
    let expected = if T::EXPECTED.is_empty() { "an object" } else { T::EXPECTED };
    T::take_json(json).map_err(|json| DecodeError::of(response, format!("expected {expected}, found {}", json.kind())))
}

/// Takes the `value` of an object; other JSON is returned as it is.
fn unwrap_value(mut json: Value) -> Value {
    if json.get("value").is_none() {
        return json;
    }
    json.fields_mut().remove("value").unwrap_or_default()
}
