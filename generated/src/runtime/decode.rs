//! Bodies: what an answer is read as.

use bytes::Bytes;
use time::{Date, OffsetDateTime, Time};
use uuid::Uuid;

use super::value::Json;
use super::{Decimal, DecodeError, Duration, Error, FromJson, Model, Response, Value, read};

/// What an answer can be read as: models, `()`, bytes, primitive values and collections.
pub trait Decode: Sized + Send + 'static {
    /// The media type that is asked for.
    const ACCEPT: &'static str = "application/json";
    /// Whether it is a collection that further pages can belong to.
    #[doc(hidden)]
    const COLLECTION: bool = false;

    /// Reads an answer with a status of 2xx.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`], with the body, when it is of another form.
    fn decode(response: &Response) -> Result<Self, Error>;
}

impl<T: Model> Decode for T {
    fn decode(response: &Response) -> Result<Self, Error> {
        item(response, json(response)?)
    }
}

/// The body does not matter.
impl Decode for () {
    fn decode(_: &Response) -> Result<Self, Error> {
        Ok(())
    }
}

/// None where there is no body.
impl<T: Decode> Decode for Option<T> {
    const ACCEPT: &'static str = T::ACCEPT;
    const COLLECTION: bool = T::COLLECTION;

    fn decode(response: &Response) -> Result<Self, Error> {
        let empty = response.status == 204 || response.body.trim_ascii().is_empty();
        if empty { Ok(None) } else { T::decode(response).map(Some) }
    }
}

/// `{"value": […]}`, with the values of all further pages.
impl<T: FromJson + Send + 'static> Decode for Vec<T> {
    const COLLECTION: bool = true;

    fn decode(response: &Response) -> Result<Self, Error> {
        items(response, values(response)?.into())
    }
}

/// The body as it is.
impl Decode for Bytes {
    const ACCEPT: &'static str = "*/*";

    fn decode(response: &Response) -> Result<Self, Error> {
        Ok(response.body.clone())
    }
}

/// The body as it is, where it is plain text, else the text that the JSON holds.
impl Decode for String {
    const ACCEPT: &'static str = "application/json, text/plain";

    fn decode(response: &Response) -> Result<Self, Error> {
        if response.header("content-type").is_some_and(|media| media.starts_with("text/plain")) {
            let text = str::from_utf8(&response.body).map_err(|error| DecodeError::of(response, error))?;
            return Ok(text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text).to_owned());
        }
        scalar(response)
    }
}

/// Any JSON.
impl Decode for Value {
    fn decode(response: &Response) -> Result<Self, Error> {
        json(response)
    }
}

macro_rules! decode_scalars {
    ($($ty:ty)*) => { $(
        impl Decode for $ty {
            const ACCEPT: &'static str = "application/json, text/plain";

            fn decode(response: &Response) -> Result<Self, Error> {
                scalar(response)
            }
        }
    )* };
}

decode_scalars!(bool u8 i16 i32 i64 f32 f64 OffsetDateTime Date Time Duration Uuid Decimal);

/// Text may start with it, `$count` does.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// A primitive value: the whole body, or the `value` of an object.
#[doc(hidden)]
pub fn scalar<T: FromJson>(response: &Response) -> Result<T, Error> {
    item(response, wrapped(json(response)?))
}

/// The body as JSON.
pub(crate) fn json(response: &Response) -> Result<Value, Error> {
    let body = response.body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&response.body);
    read::read(body).map_err(|error| DecodeError::of(response, error))
}

/// The values of a collection.
pub(crate) fn values(response: &Response) -> Result<Vec<Value>, Error> {
    match wrapped(json(response)?).0 {
        Json::Array(values) => Ok(values.into()),
        Json::Null => Ok(Vec::new()),
        _ => Err(DecodeError::of(response, "a collection has an array `value`")),
    }
}

/// Where the next page of an answer is.
pub(crate) fn next_link(response: &Response) -> Option<String> {
    json(response).ok()?.get("@odata.nextLink")?.as_str().map(str::to_owned)
}

/// The items of an array.
pub(crate) fn items<T: FromJson>(response: &Response, values: Value) -> Result<Vec<T>, Error> {
    match values.0 {
        Json::Array(values) => values.into_iter().map(|value| item(response, value)).collect(),
        _ => Err(DecodeError::of(response, "a collection has an array `value`")),
    }
}

fn item<T: FromJson>(response: &Response, json: Value) -> Result<T, Error> {
    let expected = if T::EXPECTED.is_empty() { "an object" } else { T::EXPECTED };
    T::take_json(json).map_err(|json| DecodeError::of(response, format!("expected {expected}, found {}", json.kind())))
}

/// The `value` of an object, or the JSON itself.
fn wrapped(mut json: Value) -> Value {
    if json.get("value").is_none() {
        return json;
    }
    json.fields_mut().remove("value").unwrap_or_default()
}
